import { z } from 'zod';

type Field = readonly [number: number, bytes: Buffer];

/** The length-delimited fields of a protobuf message, in order; numbers between them are passed over. */
function fieldsOf(message: Buffer): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = message.readUInt8(at++);
      value += (byte % 128) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const key = varint();
    const number = Math.floor(key / 8);
    const length = varint();
    if (key % 8 === 0) continue;
    if (key % 8 !== 2) throw new Error(`wire type ${key % 8} of field ${number}`);
    fields.push([number, message.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}

const first = (fields: readonly Field[], wanted: number): Buffer =>
  fields.find(([number]) => number === wanted)?.[1] ?? Buffer.alloc(0);

function mapOf(fields: readonly Field[], wanted: number, encoding: BufferEncoding): Readonly<Record<string, string>> {
  const entries = fields.filter(([number]) => number === wanted).map(([, entry]) => fieldsOf(entry));
  return Object.fromEntries(entries.map((entry) => [first(entry, 1).toString(), first(entry, 2).toString(encoding)]));
}

const secret = z.object({ kind: z.literal('Secret') });

/**
 * The Secret in a body that helm sends to keep a release, as JSON has it: name, labels, data and type.
 *
 * @see https://kubernetes.io/docs/reference/using-api/api-concepts/#protobuf-encoding for the envelope; the numbers are
 *   those of generated.proto of k8s.io/api/core/v1 and k8s.io/apimachinery
 */
export function secretFromProtobuf(body: Buffer) {
  const envelope = fieldsOf(body.subarray('k8s\0'.length));
  const { kind } = secret.parse({ kind: first(fieldsOf(first(envelope, 1)), 2).toString() });
  const object = fieldsOf(first(envelope, 2));
  const metadata = fieldsOf(first(object, 1));
  return {
    apiVersion: 'v1',
    kind,
    metadata: { name: first(metadata, 1).toString(), labels: mapOf(metadata, 11, 'utf8') },
    data: mapOf(object, 2, 'base64'),
    type: first(object, 3).toString(),
  };
}
