// A line in, the credentials out that show by their shape what they are: every vendor's prefix, and the common forms without one.

import { isRandom } from './random-text';
import type { Span } from './span';

/** At the beginning of a word; the end of a colour, of `\\n` written out and of `%3D` looks like a letter before it. */
const ALONE = '(?:(?<![A-Za-z0-9_])|(?<=\\[[0-9;]{0,12}m)|(?<=\\\\[nrt])|(?<=%[0-9A-Fa-f]{2}))';

/** After a fixed beginning, letters that go on as long as the token does: a try costs no more than the word it read. */
const SHAPES: readonly string[] = [
  // Forges and registries
  'gh[opsur]_[A-Za-z0-9_.-]{20,}',
  'github_pat_[A-Za-z0-9_]{20,}',
  'gl(?:pat|ptt|rt|rtr|soat|cbt|imt|ft|dt|oas|ffct|agent|sat|mrt)-[\\w.-]{16,}',
  'GR1348941[\\w-]{16,}',
  'np[mt]_[A-Za-z0-9]{24,}',
  'pypi-[\\w-]{16,}',
  'rubygems_[0-9a-f]{32,}',
  'cio[A-Za-z0-9]{32,}',
  'oy2[a-z0-9]{43}',
  'dckr_(?:pat|oat)_[\\w-]{16,}',
  'ATATT3[\\w=-]{16,}|ATCTT3[\\w=-]{16,}|ATBB[A-Za-z0-9]{24,}',
  'AKC[a-zA-Z0-9]{32,}|cmVmdGtu[A-Za-z0-9+/=]{20,}',
  'sgp_[\\w]{32,}|bk(?:ua|at|ct)_[0-9a-zA-Z]{16,}|CCIPAT_\\w{16,}|CFPAT-[\\w-]{32,}|sq[apu]_[0-9a-f]{40}',
  // Clouds
  '(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA|ANVA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16,}',
  'AIza[\\w-]{30,}|GOCSPX-[\\w-]{20,}|ya29\\.[\\w.-]{20,}|1//0[\\w-]{20,}',
  'LTAI[A-Za-z0-9]{12,}|AKID[A-Za-z0-9]{24,}|AQVN[\\w-]{35,}',
  '[\\w~.-]{3}\\dQ~[\\w~.-]{31,}',
  'do[opr]_v1_[a-f0-9]{32,}|HRKU-[\\w-]{20,}|fm[12][ar]?_[\\w+/=,-]{20,}|fo1_[\\w-]{20,}|nfp_\\w{20,}|vc[pioa]_\\w{20,}|rnd_\\w{20,}',
  'sbp_[a-f0-9]{32,}|sb_secret_[\\w-]{16,}|pscale_\\w{2,6}_[\\w.=-]{24,}|napi_[a-z0-9]{32,}|dapi[a-f0-9]{32}(?:-\\d)?',
  'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{20,}|hv[bsr]\\.[\\w-]{20,}|(?<!\\.)s\\.(?=[A-Za-z]{0,23}\\d)[A-Za-z0-9]{24}(?![\\w.])|pul-[a-f0-9]{32,}|[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{40,}',
  'tskey-[\\w-]{16,}|ops_eyJ[\\w-]{20,}|AGE-SECRET-KEY-1[0-9A-Z]{40,}|pn[ub]_[A-Za-z0-9]{24,}|dbt[cu]_[\\w-]{20,}',
  // Models
  'sk-(?:[a-z0-9]{2,8}-){0,3}[\\w-]{20,}|sess-[\\w-]{24,}|gsk_[A-Za-z0-9]{24,}|xai-[A-Za-z0-9]{24,}|pplx-[\\w-]{24,}',
  'r8_[A-Za-z0-9]{20,}|hf_[A-Za-z0-9]{20,}|api_org_[A-Za-z0-9]{20,}|nvapi-[\\w-]{24,}|tvly-[\\w-]{16,}|lsv2_(?:pt|sk)_[\\w]{16,}|pcsk_\\w{20,}',
  // Messages, money, watching
  'xox[a-z](?:\\.xox[a-z])?-[\\w-]{10,}|xapp-[\\w-]{10,}',
  '[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,}|\\d{8,10}:AA[\\w-]{33}',
  '(?:[spr]k|rk|pk|sk)_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9+/=]{16,}|sq0[a-z]{3}-[\\w-]{20,}|EAAA[\\w-]{56,}|shp(?:at|ca|pa|ss|tka)_[a-fA-F0-9]{20,}',
  'access_token\\$\\w{4,12}\\$[\\w$]{20,}|FLWSECK(?:_TEST)?-[\\w-]{16,}|EZ[AT]K[a-zA-Z0-9]{40,}|duffel_(?:test|live)_[\\w-]{32,}',
  'SG\\.[\\w-]{16,}\\.[\\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\\d{1,2}|(?:SK|AC)[0-9a-f]{32}|xkeysib-[\\w-]{32,}|xsmtpsib-[\\w-]{32,}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{16,}',
  'lin_(?:api|oauth)_[A-Za-z0-9]{20,}|ntn_[A-Za-z0-9]{30,}|secret_[A-Za-z0-9]{40,}|figd_[\\w-]{20,}|PMAK-[a-f0-9-]{30,}|pat[A-Za-z0-9]{14}\\.[a-f0-9]{32,}|tfp_[\\w-]{30,}',
  'NR(?:AK|JS|II|BR|MA)-[\\w-]{16,}|sntry[su]_[\\w+/=-]{20,}|gl(?:sa|c)_[\\w+/=-]{20,}|dt0[a-z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{40,}|hc[abx]ik_[\\w]{30,}|(?:sdk|api|mob)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  'EAA[A-Za-z0-9]{60,}|AAAA[\\w-]{7}:[\\w-]{100,}|A{8,}[\\w%]{80,}|rdme_[a-z0-9]{50,}|waka_[\\w-]{30,}|aio_[a-zA-Z0-9]{24,}|ico-[a-zA-Z0-9]{32}',
  // Anything signed, anything hashed for a login
  'eyJ[\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*){0,3}|[spt]k\\.eyJ[\\w-]{20,}\\.[\\w-]{16,}',
  '\\$(?:2[abxy]?|5|6|y|apr1|argon2(?:id?|d))\\$[\\w./$=,+-]{20,}',
];

const TOKEN = new RegExp(`${ALONE}(?:${SHAPES.join('|')})`, 'g');

/** `xyz_` or `xyz-` and a long run of letters and digits that nobody would type: a vendor we have not met. */
const PREFIXED =
  /(?:(?<![A-Za-z0-9_./+-])|(?<=\[[0-9;]{0,12}m)|(?<=\\[nrt]))[a-zA-Z][a-zA-Z0-9]{1,9}[_-](?:[a-z]{2,8}[_-])?([A-Za-z0-9]{24,})/g;

/** Addresses that are a credential as a whole; the part after the host hides. */
const SECRET_ADDRESS =
  /(?:hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api(?:\/v\d+)?\/webhooks|webhook\.office\.com\/webhookb2|chat\.googleapis\.com\/v1\/spaces|hooks\.zapier\.com\/hooks\/catch|maker\.ifttt\.com\/trigger|api\.telegram\.org\/bot|events\.pagerduty\.com\/integration|hooks\.[\w.-]{1,60}\/webhooks?|outlook\.office\.com\/webhook)[/:]?([^\s"'<>`)\]]+)/g;

/** No token is shorter than this. */
const LONG_WORD = /[^\s"'`<>]{14}/;

export function findTokens(line: string): Span[] {
  if (!LONG_WORD.test(line)) return [];
  const spans: Span[] = [];
  for (const match of line.matchAll(TOKEN)) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of line.matchAll(SECRET_ADDRESS)) {
    spans.push({ start: match.index + match[0].length - match[1]!.length, end: match.index + match[0].length });
  }
  for (const match of line.matchAll(PREFIXED)) {
    if (isRandom(match[1]!) && !/^(?:sha|md)\d/i.test(match[0])) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
