import { describe, expect, it } from 'vitest';
import { environment } from '../../../src/extract/environment';
import { readCode } from '../read-code';

async function read(text: string, path = 'src/config.ts'): Promise<string[]> {
  const { facts } = await readCode(environment, path, text);
  return facts.flatMap((fact) =>
    fact.kind === 'environment-reads'
      ? fact.reads.map(({ key, at, optional, schema }) => {
          expect(
            text
              .split('\n')
              [at[0] - 1]!.slice(at[1] - 1, at[2] - 1)
              .replace(/['"]/g, ''),
          ).toBe(key);
          return `${key}${optional ? '?' : ''}${schema ? ' schema' : ''}`;
        })
      : [],
  );
}

describe('reads of the environment', () => {
  it('are found in every form', async () => {
    const text = `a(process.env.DATABASE_URL);
b(process.env['API_KEY'], import.meta.env.VITE_URL, Bun.env.BUN_KEY);
const { STRIPE_KEY, LEVEL = 'info' } = process.env;
c(Deno.env.get('DENO_KEY'));
process.env.TZ = 'UTC';
d(process.env[name], other.env.NO, process.envelope.NO);`;
    expect((await read(text)).sort()).toEqual(
      ['DATABASE_URL', 'API_KEY', 'VITE_URL', 'BUN_KEY', 'STRIPE_KEY', 'LEVEL?', 'DENO_KEY'].sort(),
    );
  });

  it('are optional where the code goes on without', async () => {
    const text = `x = process.env.A ?? 'a'; x = process.env.B || 'b'; if (process.env.C) f(); if (!process.env.D) f();
x = process.env.E === 'true'; x = process.env.F?.trim(); x = process.env.G ? 1 : 2; x = (process.env.H as string) ?? 'h';
x = y ?? process.env.I; x = process.env.J!; x = Number(process.env.K);`;
    expect(await read(text)).toEqual(['A?', 'B?', 'C?', 'D?', 'E?', 'F?', 'G?', 'H?', 'I', 'J', 'K']);
  });

  it('go through the configuration service of Nest', async () => {
    const text = `import { ConfigService } from '@nestjs/config';
this.config.get('DATABASE_URL'); configService.getOrThrow<string>('API_KEY'); this.config.get('LEVEL', 'info');
this.config.get('database.host'); cache.get('USERS');`;
    expect(await read(text)).toEqual(['DATABASE_URL', 'API_KEY', 'LEVEL?']);
  });

  it('are asked for by schemas', async () => {
    expect(await read('const env = cleanEnv(process.env, { URL: str(), LEVEL: str({ default: "info" }) });')).toEqual([
      'URL schema',
      'LEVEL? schema',
    ]);
    expect(
      await read(
        'const schema = z.object({ URL: z.string(), PORT: z.coerce.number().default(3000), other: z.any() }); schema.parse(process.env);',
      ),
    ).toEqual(['URL schema', 'PORT? schema']);
    expect(
      await read(
        'createEnv({ server: { URL: z.string() }, client: { NEXT_PUBLIC_A: z.string().optional() }, runtimeEnv: x })',
      ),
    ).toEqual(['URL schema', 'NEXT_PUBLIC_A? schema']);
    expect(
      await read(
        'ConfigModule.forRoot({ validationSchema: Joi.object({ URL: Joi.string().required(), A: Joi.string() }) }); ConfigService;',
      ),
    ).toEqual(['URL schema', 'A? schema']);
    expect(await read('const dto = z.object({ URL: z.string() }); import.meta.env;')).toEqual([]);
  });
});
