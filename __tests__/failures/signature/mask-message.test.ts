import { describe, expect, it } from 'vitest';
import { maskMessage } from '../../../src/failures/signature/mask-message';

function same(...messages: string[]): void {
  const [first, ...others] = messages.map((message) => maskMessage(message).exact);
  for (const other of others) expect(other).toBe(first);
}

function different(...messages: string[]): void {
  const templates = messages.map((message) => maskMessage(message).template);
  expect(new Set(templates).size).toBe(messages.length);
}

describe('what a re-run changes', () => {
  it.each([
    ['clock', 'at 03:07:51 job died', 'at 23:59:00.123 job died'],
    ['time stamp', '2026-05-06T13:24:28.0500263Z boom', '2026-11-21 03:07:51,204 boom'],
    ['file stamp', 'see 2026-05-06T13_24_28_123Z-debug-0.log', 'see 2026-11-21T03_07_51_009Z-debug-0.log'],
    ['day', 'Mon, 4 May 2026 10:00:00 GMT: closed', 'Tue, 12 Jan 2027 23:59:59 GMT: closed'],
    ['duration', 'timed out after 980ms', 'timed out after 1.02 s'],
    ['long duration', 'gave up after 1m 3s', 'gave up after 58s'],
    ['glued duration', 'gave up after 1h2m3s', 'gave up after 58m'],
    ['size', 'allocated 6.5 KB', 'allocated 330.0 B'],
    ['count', '3 of 12 shards failed', '11 of 12 shards failed'],
    ['thousands', 'read 1,234,567 rows', 'read 12 rows'],
    ['uuid', 'ref 1784ee82-45d6-4acc-97d5-51734acf56c5 gone', 'ref c673fa21-cb3e-49bf-8a5b-29777dcb5b62 gone'],
    [
      'commit',
      'object 3f786850e387550fdab836ed7e6dc881de23001b missing',
      'object 89e6c98d92887913cadf06b2adb97f26cde4849b missing',
    ],
    ['pointer', 'fault at 0x7ffd3a1b', 'fault at 0x00000018'],
    ['object address', 'com.shop.Order@1f3a9c is null', 'com.shop.Order@7b23ec81 is null'],
    ['hexadecimal of digits alone', 'from 004b8371 to 00e31c79', 'from 00217385 to 03560000'],
    ['address', 'no route to 10.0.3.7:41233', 'no route to 172.18.0.2:52011'],
    ['address of six bytes', 'card is 6d:61:26:5d:29:24', 'card is 75:ab:cf:11:2:fe'],
    ['IPv6', 'bind 2001:db8::8a2e:370:7334 failed', 'bind fe80::1 failed'],
    ['ephemeral port', 'connect ECONNREFUSED 127.0.0.1:41233', 'connect ECONNREFUSED 127.0.0.1:52011'],
    [
      'checkout on Linux',
      'cannot read /home/runner/work/shop/shop/src/a.ts',
      'cannot read /builds/group/shop/src/a.ts',
    ],
    ['checkout on Windows', 'cannot read D:\\a\\shop\\shop\\src\\a.ts', 'cannot read /tmp/build-1f3a9c/src/a.ts'],
    ['place in a file', 'src/a.ts:12:7 unexpected', 'src/a.ts:140:22 unexpected'],
    ['place in brackets', 'src/a.ts(12,7): unexpected', 'src/a.ts(140,22): unexpected'],
    [
      'query',
      'GET https://x.example.com/cli.tgz?request=1 failed',
      'GET https://x.example.com/cli.tgz?request=abc failed',
    ],
    ['counted worker', 'worker-3 crashed', 'worker-117 crashed'],
    ['counted block', 'Partition part_16_3 not found', 'Partition part_42_37 not found'],
    ['random id', 'trace id a8Kd02LmZq93PwX1 lost', 'trace id Zx81Qq0pLmN34vB7 lost'],
    ['list', 'missing chunks 3, 4, 9', 'missing chunks 17'],
    ['white space', 'a  b\tc', 'a b c'],
    ['colours', '\u001b[31mFAIL\u001b[0m x', 'FAIL x'],
  ])('%s', (_, one, other) => same(one, other));
});

describe('what tells failures apart', () => {
  it.each([
    ['error codes', 'error TS2339: x', 'error TS2551: x'],
    ['error codes with a dash', 'ORA-00942: x', 'ORA-01017: x'],
    ['vulnerabilities', 'found CVE-2024-3094', 'found CVE-2024-4577'],
    ['SQL states', 'ERROR: 42703: no column', 'ERROR: 42P01: no column'],
    ['exit codes', 'Process completed with exit code 137.', 'Process completed with exit code 1.'],
    ['results', 'failed [HRESULT = 0x80070005]', 'failed [HRESULT = 0x80070020]'],
    ['HTTP statuses', 'The requested URL returned error: 403', 'The requested URL returned error: 502'],
    ['HTTP statuses with reason', 'upload failed: 404 Not Found', 'upload failed: 429 Too Many Requests'],
    ['HTTP statuses of a log', '"GET /a HTTP/1.1" 404 153', '"GET /a HTTP/1.1" 500 153'],
    ['compared statuses', 'assert 500 == 200', 'assert 404 == 200'],
    ['expected statuses', 'expected 200 to be 404', 'expected 200 to be 401'],
    ['signals', 'received signal 11', 'received signal 6'],
    ['signal names', 'killed by SIGSEGV', 'killed by SIGABRT'],
    ['versions in a conflict', 'react@18.2.0 requires peer x', 'react@17.0.2 requires peer x'],
    ['version ranges', 'lodash>=4.17.21 cannot be resolved', 'lodash>=3.10.1 cannot be resolved'],
    [
      'engines',
      'The engine "node" is incompatible: expected version 20.1',
      'The engine "node" is incompatible: expected version 22.0',
    ],
    ['quoted names', 'column "address_1" does not exist', 'column "address_2" does not exist'],
    ['announced names', 'no such column: address_1', 'no such column: address_2'],
    ['names with digits', 'interface eth0 is down', 'interface eth1 is down'],
    ['encodings', "codec utf-8 can't decode", "codec utf-16 can't decode"],
    ['services on the loopback', 'connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED 127.0.0.1:6379'],
    ['truth', 'isReady: true', 'isReady: false'],
    ['exceptions', 'java.lang.IllegalStateException: x', 'java.lang.NullPointerException: x'],
  ])('%s', (_, one, other) => different(one, other));

  it('keeps files and hosts apart in exact, together in template', () => {
    const one = maskMessage('cannot read src/a.ts from https://one.example.com/x');
    const other = maskMessage('cannot read lib/b.ts from https://two.example.com/y');
    expect(one.exact).not.toBe(other.exact);
    expect(one.template).toBe(other.template);
  });
});

describe('hostile messages', () => {
  it('reads any text', () => {
    for (const text of ['', '\u0000', '\ud800', '<n>', '$&', '://', '@', ':::::', '/'.repeat(100)]) {
      expect(typeof maskMessage(text).exact).toBe('string');
    }
  });

  it('does not read on and on', () => {
    for (const part of ['a', '1', '1.', 'a-', '/a', 'a@', ':', '0x', '<n>,', 'aB3', '1,234', '\\', 'a.b/']) {
      expect(maskMessage(part.repeat(200_000)).exact.length).toBeLessThan(40_000);
    }
  });
});
