// The id git gives a content: bytes in, hexadecimal SHA-1 out.

import { createHash } from 'node:crypto';

export function blobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
