import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../../src/server/admission/client-address.ts';

describe('an address', () => {
  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '0:0:0:0:0:0:0:1', '::ffff:7f00:1'])(
    '%s is loopback',
    (ip) => {
      expect(clientAddress(ip).isLoopback).toBe(true);
    },
  );

  it.each(['10.0.0.1', '::', '::2', '2001:db8::1', 'localhost', '127.0.0.1.example.com', '127', '', undefined])(
    '%s is not',
    (ip) => {
      expect(clientAddress(ip).isLoopback).toBe(false);
    },
  );

  it('of IPv4 is the same however the socket writes it', () => {
    expect(clientAddress('::ffff:10.1.2.3').key).toBe('10.1.2.3');
    expect(clientAddress('::FFFF:a01:203').key).toBe('10.1.2.3');
  });

  it('of IPv6 stands for its network of 64 bits', () => {
    const { key } = clientAddress('2001:db8:1:2::1');
    expect(key).toBe('2001:db8:1:2::/64');
    for (const ip of ['2001:DB8:1:2:ffff:ffff:ffff:ffff', '2001:0db8:0001:0002::', '2001:db8:1:2::9%eth0']) {
      expect(clientAddress(ip).key).toBe(key);
    }
    expect(clientAddress('2001:db8:1:3::1').key).not.toBe(key);
  });

  it('that is no address counts as one, whatever it says', () => {
    for (const ip of ['unknown', '<script>', 'a'.repeat(10_000), ':::', '1.2.3', undefined]) {
      expect(clientAddress(ip).key).toBe('unknown');
    }
  });
});
