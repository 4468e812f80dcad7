// A number with the text around it in, whether it carries meaning that no re-run changes out.

/** Longer looks back and ahead tell nothing more, and would cost. */
const LOOK_BACK = 40;
const LOOK_AHEAD = 32;

const CODE_BEFORE =
  /(?:^|[^a-z])(?:https?(?:\/\d(?:\.\d)?)?|(?:http|response)?[ _-]?status(?:[ _-]?(?:code|line))?(?: (?:was|of|is))?|exit(?:ed)?(?: with)?(?:[ _-]?(?:status|code|value))?|return(?:ed|s)?[ _-]?(?:code|value|error|status)|err(?:or)?[ _-]?(?:code|no|number)|code|signal(?: number)?|sig|sqlstate|rc|hresult|oserror|winerror|errno)["'\])]?\s?(?:is\s)?[:=#([{<"'-]{0,2}\s?$/i;
const ERROR_WORD_BEFORE = /(?:^|[^a-z])(?:error|err) #?$/i;
const ERROR_BEFORE = /(?:^|[^a-z])(?:error|err|failed|failure|response|received|returned|responded with)[: (]{1,3}$/i;
const COMPARISON_BEFORE =
  /(?:[=!]==?|\b(?:to ?be|equals?|expected|expect|received|actual|got|want|wanted|assert|is|was|not|with))[ :(]{0,3}$/i;
const COMPARISON_AFTER = /^[ )]{0,2}(?:[=!]==?|to ?(?:be|equal)|(?:but )?got|but was|not equal|is not)/i;
const REASON_AFTER =
  /^[ :-]{1,3}(?:OK|Created|Accepted|No Content|Moved|Found|See Other|Not Modified|Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Request Timeout|Conflict|Gone|Precondition|Payload Too|Request Entity|Unsupported Media|Unprocessable|Too Many Requests|Internal Server|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time)/i;
const VERSION_BEFORE = /(?:[@^~]|[<>=~!]=|\bv|\bversions?|\brelease)[ "'`(:=]{0,3}$/i;
const LONG_VERSION_BEFORE = /(?:[<>]|\bat|\bwith|\bfrom|\bto|\w)[ "'`(:]{1,3}$/i;
const VERSION_TALK =
  /\b(?:peer|depend(?:s|ency|encies|ed|ing)?|requires?|required|requirements?|incompatible|conflict(?:s|ing)?|resolv(?:e|es|ing|ed)|resolution|versions?|satisf(?:y|ies|ied|ying)|engines?|unsupported|upgrade|downgrade|constraint)\b/i;
const LOOPBACK_BEFORE = /(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1\]?|\[::\]):$/;

const HTTP_STATUSES = new Set([
  100, 101, 200, 201, 202, 203, 204, 205, 206, 207, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406,
  407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500,
  501, 502, 503, 504, 505, 507, 508, 511, 520, 521, 522, 523, 524, 525, 526, 529,
]);

/** On the loopback interface the port is the service's only name; any other port there is drawn by lot. */
const SERVICE_PORTS = new Set([
  21, 22, 25, 53, 80, 110, 143, 389, 443, 445, 465, 587, 636, 993, 1025, 1080, 1433, 1521, 1883, 2049, 2181, 2222, 2375,
  2376, 2379, 3000, 3001, 3128, 3306, 3389, 4000, 4200, 4222, 4317, 4318, 4444, 4566, 5000, 5173, 5432, 5433, 5601,
  5672, 5900, 5984, 6006, 6333, 6379, 6443, 7000, 7474, 7687, 8000, 8001, 8025, 8080, 8081, 8086, 8088, 8123, 8125,
  8200, 8443, 8500, 8529, 8888, 9000, 9042, 9090, 9092, 9200, 9222, 9229, 9300, 9324, 9411, 9418, 11211, 15672, 19530,
  26257, 26379, 27017,
]);

/** `digits` is the number as written, without unit; `end` the offset after it. */
export function keepsNumber(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end);
  if (!/^[-+]?\d{1,10}$/.test(digits)) return false;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (CODE_BEFORE.test(before)) return true;
  if (ERROR_WORD_BEFORE.test(before)) return true;
  if (LOOPBACK_BEFORE.test(before) && SERVICE_PORTS.has(Number(digits))) return true;
  if (!HTTP_STATUSES.has(Number(digits))) return false;
  const after = text.slice(end, end + LOOK_AHEAD);
  return (
    REASON_AFTER.test(after) ||
    ERROR_BEFORE.test(before) ||
    COMPARISON_BEFORE.test(before) ||
    COMPARISON_AFTER.test(after)
  );
}

/** Whether this port is the well-known one of a service, met on the loopback interface. */
export function keepsPort(port: string): boolean {
  return SERVICE_PORTS.has(Number(port));
}

/** Whether a dotted number is the version of something rather than a measurement. */
export function keepsVersion(text: string, start: number, end: number, versionTalk: boolean): boolean {
  if (versionTalk) return true;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const isLong = /\d\.\d+\.\d/.test(text.slice(start, end));
  return VERSION_BEFORE.test(before) || (isLong && LONG_VERSION_BEFORE.test(before));
}

export function talksOfVersions(text: string): boolean {
  return VERSION_TALK.test(text);
}

/** Whether a hexadecimal number is an error code: `HRESULT = 0x80070005`, `exit code 0xC0000005`. */
export function keepsHex(text: string, start: number, end: number): boolean {
  return end - start <= 10 && CODE_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}
