import { describe, expect, it } from 'vitest';
import { inDemo, terminalWarning } from '../../src/tool/demo-remedy.ts';
import { uiFailure } from '../../src/tool/failure.ts';
import { workbench } from '../tools/workbench.ts';

describe('a remedy', () => {
  it('is the one that can be followed where the call is answered', () => {
    const remedies = { live: 'a', demo: 'b' };
    expect([inDemo({ backend: 'live' }, remedies), inDemo({ backend: 'demo' }, remedies)]).toEqual(['a', 'b']);
  });

  it.each([
    ['demo', { fix: 'Resume it: kubectl rollout resume deployment/etl -n data.' }, true],
    ['demo', ['helm upgrade odigos odigos/odigos'], true],
    ['demo', { note: 'helm no longer decides; kubectl.kubernetes.io/restartedAt' }, false],
    ['live', { fix: 'kubectl rollout resume deployment/etl -n data' }, false],
  ] as const)('with a line for a terminal is said to be of a real cluster: %s %j', (backend, said, isWarned) => {
    expect(terminalWarning({ backend }, said) !== undefined).toBe(isWarned);
  });

  it('of the embedded cluster names what that takes, and says where kubectl is none', async () => {
    const bench = await workbench();
    const given = { namespace: 'data', kind: 'Deployment', name: 'etl' };
    const { envelope } = await bench.call('troubleshoot_source', given);
    expect(JSON.stringify(envelope.data)).toContain('kubectl rollout resume');
    expect(String(envelope.context.warnings)).toContain('a real cluster');
    const refused = await bench.refusal('delete_instrumentation_rule', { id: 'any' });
    expect(refused.advice).toContain('ODIGOS_DEMO_TIER=onprem');
  });
});

describe('what a UI answered', () => {
  it.each(['unreachable', 'bad_answer', 'graphql', 'invalid_operation', 'busy', 'not_found'] as const)(
    'is told in sentences that end: %s',
    (kind) => {
      for (const message of ['no connection (ECONNREFUSED)', 'it broke.', '']) {
        expect(uiFailure({ kind, message, sent: false }, 1).message).toMatch(/[^.]\.$/);
      }
    },
  );

  it('is said once not to be of the API', () => {
    const message = 'HTTP 200, text/html: not an answer of the Odigos UI API';
    const { message: said } = uiFailure({ kind: 'bad_answer', message, sent: false }, 1);
    expect(said.match(/Odigos UI API/g)).toHaveLength(1);
  });
});
