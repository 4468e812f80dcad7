import { describe, expect, it } from 'vitest';
import { environmentFiles } from '../../../src/extract/environment-files';

async function keys(path: string, text: string): Promise<string[]> {
  const { facts } = await environmentFiles.extract({ path, text }, { dialect: 'ansi' });
  return facts.flatMap((fact) =>
    fact.kind === 'environment-declarations'
      ? fact.keys.map(({ name, at }) => {
          expect(
            text
              .split(/\r\n|\n/)
              [at[0] - 1]!.slice(at[1] - 1, at[2] - 1)
              .replace(/['"]/g, ''),
          ).toContain(name.slice(0, 3));
          return name;
        })
      : [],
  );
}

describe('files that declare keys', () => {
  it('are known by their names', () => {
    const paths = [
      '.env.example',
      'apps/api/.env',
      'env.sample',
      'docker-compose.prod.yml',
      'compose.yaml',
      'Dockerfile',
      '.github/workflows/ci.yml',
    ];
    expect(environmentFiles.claims([...paths, 'src/env.ts', 'environment.yml', 'node_modules/a/.env'])).toEqual(paths);
  });

  it('are .env files, with what is commented out as an example', async () => {
    expect(
      await keys(
        '.env.example',
        '# Where the orders are\nDATABASE_URL="a=b"\r\nexport API_KEY=\n# LEVEL=info\n#TOKEN=1\nnot a key\n',
      ),
    ).toEqual(['DATABASE_URL', 'API_KEY', 'LEVEL', 'TOKEN']);
  });

  it('are blocks of compose files and workflows', async () => {
    const compose =
      'x-env: &env\n  environment: &e\n    - A=1\n    - B\nservices:\n  shop:\n    environment:\n      C: 1\n      D:\n    build:\n      args: [E=1]\n    image: x\n';
    expect(await keys('docker-compose.yml', compose)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const workflow =
      'env:\n  A: 1\njobs:\n  t:\n    environment: production\n    env: { B: "x {{ secrets.B }}" }\n    steps:\n      - env:\n          C: 1\n';
    expect(await keys('.github/workflows/ci.yml', workflow)).toEqual(['A', 'B', 'C']);
    expect(await keys('render.yaml', 'services:\n  - envVars:\n      - key: A\n        value: 1\n')).toEqual(['A']);
  });

  it('are Dockerfiles', async () => {
    expect(await keys('Dockerfile', 'FROM node\nENV A=1 B=2\nARG C\nENV D hello world\nRUN x=1\n')).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
  });

  it('that are broken are a problem, never an exception', async () => {
    for (const text of ['a: [', '\t- : :', '&a [*a]', '\u0000', `${'['.repeat(5000)}`]) {
      const { path } = await environmentFiles.extract({ path: 'compose.yml', text }, { dialect: 'ansi' });
      expect(path).toBe('compose.yml');
    }
  });
});
