// NUL-separated output of git in, records with their path as text out; a name that is not UTF-8 keeps its bytes.

import { isUtf8 } from 'node:buffer';

export interface NamedRecord {
  /** What stands before the tab, or nothing. */
  head: string;
  path: string;
  /** The name's bytes, where they are not UTF-8 and `path` only shows them. */
  bytes: Buffer | null;
}

export function splitRecords(output: Buffer, withHead: boolean): NamedRecord[] {
  if (isUtf8(output)) {
    const parts = output.toString('utf8').split('\0');
    parts.pop();
    return parts.map((part) => record(part, withHead, null));
  }
  const records: NamedRecord[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    const part = output.subarray(start, end);
    const nameAt = withHead ? part.indexOf(9) + 1 : 0;
    records.push(record(part.toString('utf8'), withHead, isUtf8(part) ? null : Buffer.from(part.subarray(nameAt))));
    start = end + 1;
  }
  return records;
}

function record(part: string, withHead: boolean, bytes: Buffer | null): NamedRecord {
  const tab = withHead ? part.indexOf('\t') : -1;
  return { head: tab < 0 ? '' : part.slice(0, tab), path: part.slice(tab + 1), bytes };
}
