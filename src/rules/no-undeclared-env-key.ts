// A key of the environment that is read and that nothing declares any more.

import { at, brokenDraft, type FindingDraft, type Rule, reader } from './rule';

const EXAMPLE = 'DATABASE_URL=postgres://localhost/shop\nSTRIPE_KEY=\n';
const PAY = 'export function pay() {\n  return charge(process.env.STRIPE_KEY);\n}\n';

export const noUndeclaredEnvKey: Rule = {
  id: 'no-undeclared-env-key',
  title: 'Environment key read but no longer declared',
  severity: 'medium',
  why: 'Whoever sets up the program from what the repository declares (a new machine, a container, a workflow) runs it without the key: it is undefined, and the program fails where it is first used.',
  mend: 'Declare the key again, read it by its new name, or give it a default.',
  examples: [
    {
      title: 'A key is renamed in the example, and code still reads the old one',
      before: { '.env.example': EXAMPLE, 'src/pay.ts': PAY },
      after: { '.env.example': EXAMPLE.replace('STRIPE_KEY', 'STRIPE_SECRET_KEY'), 'src/pay.ts': PAY },
      findings: [{ path: 'src/pay.ts', line: 2, certainty: 'likely' }],
    },
    {
      title: 'The code has a default, or the compose file still sets it',
      before: { '.env.example': `${EXAMPLE}LOG_LEVEL=info\n`, 'src/pay.ts': PAY },
      after: {
        '.env.example': 'DATABASE_URL=postgres://localhost/shop\n',
        'docker-compose.yml': 'services:\n  shop:\n    environment:\n      - STRIPE_KEY=test\n',
        'src/pay.ts': `${PAY}export const level = process.env.LOG_LEVEL ?? 'info';\n`,
      },
      findings: [],
    },
  ],
  check(diff) {
    const drafts: FindingDraft[] = [];
    const broken = diff.broken.filter(({ fault, introduced }) => fault.code === 'undeclared-env-key' && introduced);
    if (broken.length === 0) return drafts;
    const before = new Map(
      diff.before.nodes.flatMap((node) => (node.kind === 'env' ? [[node.id, node] as const] : [])),
    );
    const fresh = diff.after.nodes.filter((node) => node.kind === 'env' && !before.has(node.id));
    for (const reference of broken) {
      const { fault } = reference;
      const home = before.get(fault.to);
      // Only what was declared is missed: many keys are set where no file of the repository says so.
      if (!home) continue;
      const beside = fresh.filter((node) => node.path === home.path && Math.abs(node.line - home.line) <= 1);
      const renamed = beside.length === 1 ? beside[0]!.name : null;
      const key = `\`${fault.wanted}\``;
      const why = renamed ? `${key} is now called \`${renamed}\`` : `${key} is no longer declared (it was ${at(home)})`;
      const message = `${why}, but ${reader(fault.from)} still reads it.`;
      const help = renamed ? `Read \`${renamed}\`.` : `Declare ${key} again, or give it a default.`;
      const draft = brokenDraft(reference, message, help);
      const start = { asset: home.id, column: null, path: home.path, line: home.line };
      drafts.push({ ...draft, trail: [start, draft.trail.at(-1)!], causeKey: `${home.path}:${fault.wanted}` });
    }
    return drafts;
  },
};
