import { describe, expect, it } from 'vitest';
import { masksIn, secretsOf } from '../../../src/failures/redact/known-secrets';

describe('secretsOf', () => {
  it('takes the values whose names say that they are secret', () => {
    const environment = {
      GITHUB_TOKEN: 'value-of-the-token',
      ANTHROPIC_API_KEY: 'value-of-the-key',
      INPUT_DB_PASSWORD: 'value-of-the-password',
      DATABASE_URL: 'postgres://app:s3cretpart@db:5432/shop',
      HOME: '/home/runner',
      GITHUB_SERVER_URL: 'https://github.com',
      SSH_AUTH_SOCK: '/tmp/ssh-agent.sock',
      USE_TOKEN: 'true',
      MAX_TOKENS: '4096',
      EMPTY_SECRET: '',
      UNSET_SECRET: undefined,
    };
    expect(secretsOf(environment).sort()).toEqual(
      [
        'postgres://app:s3cretpart@db:5432/shop',
        's3cretpart',
        'value-of-the-key',
        'value-of-the-password',
        'value-of-the-token',
      ].sort(),
    );
  });

  it('takes the rows of a value that spans lines', () => {
    const key = ['first row of the key', 'second row of the key'];
    expect(secretsOf({ SSH_PRIVATE_KEY: key.join('\n') })).toEqual(expect.arrayContaining(key));
  });
});

describe('masksIn', () => {
  it('reads both forms of the command, behind timestamps too', () => {
    const lines = ['2026-05-06T13:24:28Z ::add-mask::first-value', '##[add-mask]second-value', 'third-value'];
    expect(masksIn(lines)).toEqual(['first-value', 'second-value']);
  });

  it('takes no more than it can look for', () => {
    expect(masksIn(Array.from({ length: 5000 }, (_, index) => `::add-mask::value-${index}`)).length).toBeLessThan(300);
  });
});
