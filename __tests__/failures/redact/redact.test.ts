import { describe, expect, it } from 'vitest';
import { redactLines, redactText } from '../../../src/failures/redact/redact';
import { BASE64, HEX, leaks, madeUp, WORD } from './made-up';

type Some = (alphabet: string, length: number) => string;

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const URLSAFE = `${WORD}-_`;

/** Vendor by vendor: the fixed beginning and what follows; joined here so that no scanner takes one for real. */
const TOKENS: Record<string, (some: Some) => [prefix: string, rest: string]> = {
  aws: (some) => [`AK${'IA'}`, some(UPPER, 16)],
  awsSession: (some) => [`AS${'IA'}`, some(UPPER, 16)],
  githubClassic: (some) => [`gh${'p'}_`, some(WORD, 36)],
  githubServer: (some) => [`gh${'s'}_`, some(WORD, 36)],
  githubFine: (some) => [`github${'_pat'}_`, `${some(WORD, 22)}_${some(WORD, 59)}`],
  gitlab: (some) => [`gl${'pat'}-`, some(URLSAFE, 20)],
  gitlabRunner: (some) => [`gl${'rt'}-`, some(URLSAFE, 20)],
  npm: (some) => [`np${'m'}_`, some(WORD, 36)],
  pypi: (some) => [`py${'pi'}-`, `AgEIcHlwaS5vcmc${some(URLSAFE, 80)}`],
  docker: (some) => [`dckr${'_pat'}_`, some(URLSAFE, 27)],
  slackBot: (some) => [`xo${'xb'}-`, `${some('0123456789', 12)}-${some(WORD, 24)}`],
  stripe: (some) => [`sk${'_live'}_`, some(WORD, 32)],
  stripeWebhook: (some) => [`wh${'sec'}_`, some(WORD, 32)],
  google: (some) => [`AI${'za'}`, some(URLSAFE, 35)],
  googleOauth: (some) => [`ya${'29'}.`, some(URLSAFE, 60)],
  openai: (some) => [`sk-${'proj'}-`, some(WORD, 48)],
  anthropic: (some) => [`sk-${'ant'}-api03-`, some(URLSAFE, 93)],
  groq: (some) => [`gs${'k'}_`, some(WORD, 52)],
  huggingFace: (some) => [`h${'f'}_`, some(WORD, 34)],
  sendgrid: (some) => [`S${'G'}.`, `${some(URLSAFE, 22)}.${some(URLSAFE, 43)}`],
  digitalOcean: (some) => [`dop${'_v1'}_`, some(HEX, 64)],
  databricks: (some) => [`da${'pi'}`, some(HEX, 32)],
  vault: (some) => [`hv${'s'}.`, some(URLSAFE, 90)],
  grafana: (some) => [`gl${'sa'}_`, `${some(WORD, 32)}_${some(HEX, 8)}`],
  sentry: (some) => [`sn${'trys'}_`, some(BASE64, 80)],
  shopify: (some) => [`sh${'pat'}_`, some(HEX, 32)],
  linear: (some) => [`lin${'_api'}_`, some(WORD, 40)],
  supabase: (some) => [`sb${'p'}_`, some(HEX, 40)],
  planetScale: (some) => [`psc${'ale'}_tkn_`, some(URLSAFE, 43)],
  prefect: (some) => [`pn${'u'}_`, some(WORD, 36)],
  dbtCloud: (some) => [`dbt${'c'}_`, some(URLSAFE, 44)],
  jwt: (some) => [`ey${'J'}`, `${some(WORD, 33)}.ey${'J'}${some(WORD, 60)}.${some(URLSAFE, 43)}`],
  age: (some) => [`AGE-SECRET-${'KEY'}-1`, some('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)],
  notYetKnown: (some) => ['newvendor_', some(WORD, 40)],
};

/** Ways in which a log shows a token without saying that it is one. */
const BARE: Record<string, (token: string) => string> = {
  sentence: (token) => `deploying with ${token} to production`,
  timestamped: (token) => `2026-05-06T13:24:28.0500263Z using ${token}`,
  quoted: (token) => `Error: invalid value "${token}"`,
  colored: (token) => `\u001b[31m${token}\u001b[0m is not allowed`,
  query: (token) => `GET https://maps.example.com/geocode?key=${token}&v=3 failed`,
  base64: (token) => `echo ${Buffer.from(token).toString('base64')} | base64 -d`,
  base64Json: (token) => `payload=${Buffer.from(JSON.stringify({ user: 'deploy', value: token })).toString('base64')}`,
  argument: (token) => `doctl auth init -t ${token}`,
};

const PASSWORDS: Record<string, (some: Some) => string> = {
  letters: (some) => some(WORD, 18),
  small: (some) => some('abcdefghijklmnopqrstuvwxyz', 14),
  signs: (some) => `${some(WORD, 8)}!%^*${some(WORD, 6)}`,
  hex: (some) => some(HEX, 32),
  short: () => 'hunter2x',
};

/** Ways in which a log names a secret. */
const NAMED: Record<string, (value: string) => string> = {
  environment: (value) => `POSTGRES_PASSWORD=${value}`,
  trace: (value) => `+ export 'CLIENT_SECRET=${value}'`,
  yaml: (value) => `      password: ${value}`,
  json: (value) => `{"user":"app","password":"${value}","retries":3}`,
  escapedJson: (value) => `body: {\\"apiKey\\":\\"${value}\\",\\"n\\":1}`,
  xml: (value) => `<password>${value}</password>`,
  attribute: (value) => `<add name="x" password="${value}" />`,
  flag: (value) => `mysql --user=root --password=${value} shop`,
  spacedFlag: (value) => `tool --api-key ${value} --verbose`,
  python: (value) => `connect(host='db', password='${value}')`,
  ruby: (value) => `{:password=>"${value}", :port=>1}`,
  php: (value) => `['password' => '${value}']`,
  go: (value) => `&{Host:db Password:${value} Port:5432}`,
  url: (value) => `could not connect to postgresql://app:${encodeURIComponent(value)}@db.internal:5432/shop`,
  jdbc: (value) => `jdbc:postgresql://db:5432/shop?user=app&password=${encodeURIComponent(value)}&ssl=true`,
  odbc: (value) => `Server=db;User Id=sa;Password=${value};Encrypt=no`,
  goDriver: (value) => `dial app:${value}@tcp(db:3306)/shop`,
  oracle: (value) => `sqlplus scott/${value}@//db:1521/orcl`,
  curlUser: (value) => `curl -u deploy:${value} https://artifacts.example.com`,
  dockerLogin: (value) => `docker login -u bob -p ${value} registry.example.com`,
  netrc: (value) => `machine github.com login bot password ${value}`,
  header: (value) => `> X-Api-Key: ${value}`,
  bearer: (value) => `Authorization: Bearer ${value}`,
  basic: (value) => `authorization: Basic ${Buffer.from(`deploy:${value}`).toString('base64')}`,
  cookie: (value) => `Set-Cookie: session=${value}; Path=/`,
  colored: (value) => `\u001b[36mpassword\u001b[0m=\u001b[32m${value}\u001b[0m`,
  percent: (value) => `grant%26client_secret%3D${encodeURIComponent(value)}`,
  wrapped: (value) => `echo ${Buffer.from(`DB_PASSWORD=${value}\nX=1\n`).toString('base64')}`,
  terraform: (value) => `  + password = "${value}"`,
  java: (value) => `-Dspring.datasource.password=${value}`,
  addressedJson: (value) => `body=%7B%22password%22%3A%22${encodeURIComponent(value)}%22%7D`,
  html: (value) => `&quot;password&quot;:&quot;${value}&quot;`,
  unicodeJson: (value) => `{\\u0022password\\u0022:\\u0022${value}\\u0022}`,
  twice: (value) => Buffer.from(Buffer.from(`DB_PASSWORD=${value}`).toString('base64')).toString('base64'),
  powershell: (value) => `$password = ConvertTo-SecureString "${value}" -AsPlainText -Force`,
  piped: (value) => `+ echo '${value}' | docker login --username bot --password-stdin`,
  redis: (value) => `redis://:${encodeURIComponent(value)}@cache:6379/0`,
};

describe('redactLines', () => {
  it.each(Object.keys(TOKENS))('hides a token of %s however it stands', (vendor) => {
    const some = madeUp(vendor.length * 31 + 7);
    for (const [carrier, show] of Object.entries(BARE)) {
      const [prefix, rest] = TOKENS[vendor]!(some);
      const token = prefix + rest;
      const [shown] = redactLines([show(token)]);
      expect([carrier, leaks(rest, shown!)]).toEqual([carrier, false]);
      expect([carrier, leaks(Buffer.from(token).toString('base64'), shown!)]).toEqual([carrier, false]);
    }
  });

  it.each(Object.keys(NAMED))('hides a value that is named as a secret: %s', (carrier) => {
    const some = madeUp(carrier.length * 17 + 3);
    for (const [kind, make] of Object.entries(PASSWORDS)) {
      const value = make(some);
      const [shown] = redactLines([NAMED[carrier]!(value)]);
      const forms = [value, encodeURIComponent(value), Buffer.from(`deploy:${value}`).toString('base64')];
      expect([kind, forms.some((form) => leaks(form, shown!)), shown]).toEqual([kind, false, shown]);
    }
  });

  it('keeps the name, so that a reader knows what was there', () => {
    expect(redactLines(['DB_PASSWORD=correcthorse', 'https://bot:correcthorse@example.com/x'])).toEqual([
      'DB_PASSWORD=[redacted]',
      'https://bot:[redacted]@example.com/x',
    ]);
  });

  it.each([
    '3f786850e387550fdab836ed7e6dc881de23001b',
    'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    `integrity sha512-${madeUp(5)(BASE64, 86)}==`,
    `github.com/acme/orders v1.2.3 h1:${madeUp(9)(BASE64, 43)}=`,
    'b56ac7a2-5b0e-4c41-9d7e-0a6a4c6f8f10',
    "SyntaxError: Unexpected token '}', expected a key",
    'SyntaxError: Unexpected token: punc (})',
    'password authentication failed for user "app"',
    'Cache restored from key: linux-node-modules-5cb97bd4efab13a9d1ec5bc2e36da23d179f7e8d',
    'at app.TestInvalidToken.newTest(TestInvalidToken.java:16)',
    '/home/runner/work/shop/shop/src/main/java/com/shop/AuthTokenProvider.java:[985,93] error: incompatible types',
    'token = parser.nextToken();',
    'Collecting tokenvault>=3.2 (from keychest<26.0.0,>=25.1.0)',
    '  + pytokenkit==0.4.1',
    'with: token: ***',
    `env: GITHUB_TOKEN: ${'$'}{{ secrets.GITHUB_TOKEN }}`,
    'run: mysql -p$DB_PASSWORD',
    'FAIL test7_totalsOfInvoiceNumber132_rounded0',
    'error[E0425]: cannot find value `secret_key` in this scope',
    'duplicate key value violates unique constraint "orders_pkey"',
    'Error: Input required and not supplied: token',
    'remote: Permission to shop/orders.git denied to build-bot.',
    'The password is incorrect',
    'token: expected string, got number',
    'ssh://git@github.com/acme/orders.git',
    'http://localhost:8080/@scope/package',
    'npm error 404 Not Found - GET https://packages.example/@acme%2forders - Not found',
    'Authorization: ***',
    'Done. PASS=40 WARN=0 ERROR=1 SKIP=0 TOTAL=41',
    'max_tokens: 4096',
    'app/reset.rb:7: UndocumentedClass: Account::Password::ResetByMail has no comment',
    'use of undeclared crate or module `token::Stream`',
  ])('leaves alone what only looks like one: %s', (line) => {
    expect(redactLines([line])).toEqual([line]);
  });

  it('hides what the log itself asks to mask, before and after', () => {
    const value = 'correct-horse-battery';
    const shown = redactLines([`using ${value}`, `::add-mask::${value}`, `again ${value}!`]).join('\n');
    expect(shown).not.toContain(value);
  });

  it.each(['# redaction: off', '::stop-commands::abc', 'throughline-ignore redact: not needed', '::remove-mask::x'])(
    'is not switched off by a line of the log: %s',
    (directive) => {
      expect(redactLines([directive, 'DB_PASSWORD=correcthorse', directive]).join('\n')).not.toContain('correcthorse');
    },
  );

  it('does not let a log hide its own words with short masks', () => {
    expect(redactLines(['::add-mask::Error', 'Error: boom'])[1]).toBe('Error: boom');
  });

  it('hides what the process knows to be secret, in every form', () => {
    const secret = 'p/a+ss=wörd 42';
    const lines = [
      `plain ${secret} end`,
      `url ${encodeURIComponent(secret)} end`,
      `json ${JSON.stringify({ x: secret })}`,
      ...['', 'a', 'ab'].map((before) => `b64 ${Buffer.from(`${before}${secret}!`).toString('base64')}`),
    ];
    const shown = redactLines(lines, [secret]);
    for (const [index, line] of lines.entries()) expect(shown[index]).not.toBe(line);
    for (const line of shown) expect(line).toContain('[redacted]');
  });

  it('hides values that stand below their name', () => {
    const stamp = '2026-05-06T13:24:28.0500263Z ';
    const lines = ['data:', '  client_secret: |', '    correct horse', '    battery staple', '  region: eu-west-1'];
    expect(redactLines(lines.map((line) => stamp + line)).map((line) => line.slice(stamp.length))).toEqual([
      'data:',
      '  client_secret: |',
      '    [redacted]',
      '    [redacted]',
      '  region: eu-west-1',
    ]);
  });

  it('keeps as many lines as came, whatever they hold', () => {
    const lines = ['', '\u0000', 'a'.repeat(5000), '-----BEGIN PRIVATE KEY-----', '\ud800', 'password=', '://@', '%'];
    expect(redactLines(lines)).toHaveLength(lines.length);
  });

  it('keeps the beginning of a line that is too long for anybody, and no half of a secret', () => {
    const secret = `gh${'p'}_${madeUp(3)(WORD, 36)}`;
    const line = `${'x '.repeat((1 << 19) - 10)}${secret} and more ${'y '.repeat(1 << 19)}`;
    const [shown] = redactLines([line]);
    expect(shown!.length).toBeLessThan(1 << 20);
    expect(leaks(secret.slice(4), shown!)).toBe(false);
  });
});

describe('redactText', () => {
  it('keeps line ends as they are', () => {
    expect(redactText('a\r\nPASSWORD=correcthorse\nb\rc\n')).toBe('a\r\nPASSWORD=[redacted]\nb\rc\n');
  });
});
