// A prop that a component no longer takes and JSX still gives, or that it newly requires and JSX leaves out.

import { renamedProp } from '../graph/code/renamed-prop';
import type { BrokenReference } from '../graph/diff-graphs';
import type { Edge, Fault, Node } from '../model/graph';
import { at, brokenDraft, type FindingDraft, type Rule, reader } from './rule';

const CARD = `interface CardProps {
  name: string;
  email: string;
}

export function CustomerCard({ name, email }: CardProps) {
  return (
    <p>
      {name} <a href={'mailto:' + email}>{email}</a>
    </p>
  );
}
`;
const LIST = `import { CustomerCard } from './CustomerCard';

export function Customers({ customers }) {
  return customers.map((one) => <CustomerCard key={one.id} name={one.name} email={one.email} />);
}
`;
const BADGE = `export const Badge = ({ label, tone }) => <b className={tone}>{label}</b>;
`;
const ORDER = `import { Badge } from './Badge';

export const OrderState = ({ order }) => <Badge label={order.state} tone="warm" />;
`;

export const noBrokenComponentProp: Rule = {
  id: 'no-broken-component-prop',
  title: 'Component prop removed or newly required in use',
  severity: 'high',
  why: 'JSX that gives a component a prop which it no longer takes shows nothing of it; one that leaves out what the component now requires renders with `undefined`. Where types are checked, the build fails.',
  mend: 'Change the callers in the same change, or keep the old prop, or give the new one a default, until they are changed.',
  examples: [
    {
      title: 'A component loses a prop that a list still gives',
      before: { 'web/CustomerCard.tsx': CARD, 'web/Customers.tsx': LIST },
      after: {
        'web/CustomerCard.tsx':
          'interface CardProps {\n  name: string;\n}\n\nexport function CustomerCard({ name }: CardProps) {\n  return <p>{name}</p>;\n}\n',
        'web/Customers.tsx': LIST,
      },
      findings: [{ path: 'web/Customers.tsx', line: 4, certainty: 'proven' }],
    },
    {
      title: 'A new prop must be given',
      before: { 'web/CustomerCard.tsx': CARD, 'web/Customers.tsx': LIST },
      after: {
        'web/CustomerCard.tsx': CARD.replace('  email: string;\n', '  email: string;\n  currency: string;\n'),
        'web/Customers.tsx': LIST,
      },
      findings: [{ path: 'web/Customers.tsx', line: 4, certainty: 'proven' }],
    },
    {
      title: 'Without types: the component takes the prop under another name',
      before: { 'web/Badge.jsx': BADGE, 'web/OrderState.jsx': ORDER },
      after: { 'web/Badge.jsx': BADGE.replaceAll('label', 'text'), 'web/OrderState.jsx': ORDER },
      findings: [{ path: 'web/OrderState.jsx', line: 3, certainty: 'likely' }],
    },
    {
      title: 'The new prop has a default, and the caller of the old one changes along',
      before: {
        'web/Badge.jsx': BADGE,
        'web/OrderState.jsx': ORDER,
        'web/CustomerCard.tsx': CARD,
        'web/Customers.tsx': LIST,
      },
      after: {
        'web/Badge.jsx': BADGE.replaceAll('label', 'text'),
        'web/OrderState.jsx': ORDER.replace('label=', 'text='),
        'web/CustomerCard.tsx': CARD.replace('  email: string;\n', '  email: string;\n  currency?: string;\n'),
        'web/Customers.tsx': LIST,
      },
      findings: [],
    },
  ],
  check(diff) {
    const broken = diff.broken.filter(({ fault, introduced }) => introduced && isOfProps(fault));
    if (broken.length === 0) return [];
    const before = componentsOf(diff.before.nodes);
    const after = componentsOf(diff.after.nodes);
    const used = new Set(diff.before.edges.filter(isUse).map(({ path, to }) => `${path}\0${to}`));
    const { renamedFrom = (path: string) => path } = diff;
    const drafts: FindingDraft[] = [];
    for (const reference of broken) {
      const { fault } = reference;
      const was = before.get(fault.to);
      const now = after.get(fault.to);
      // What is written against a new component is its writer's business.
      if (!was || !now || !used.has(`${renamedFrom(fault.path)}\0${fault.to}`)) continue;
      const draft =
        fault.code === 'unknown-prop' ? removedDraft(reference, was, now) : requiredDraft(reference, was, now);
      if (draft) drafts.push(draft);
    }
    return drafts;
  },
};

function isOfProps({ code }: Fault): boolean {
  return code === 'unknown-prop' || code === 'missing-prop';
}

function isUse({ to, toColumn }: Edge): boolean {
  return toColumn === null && to.startsWith('component:');
}

function componentsOf(nodes: readonly Node[]): Map<string, Node> {
  return new Map(nodes.flatMap((node) => (node.kind === 'component' ? [[node.id, node] as const] : [])));
}

function removedDraft(reference: BrokenReference, was: Node, now: Node): FindingDraft | null {
  const { fault } = reference;
  const prop = fault.column ?? '';
  const declared = reference.was?.definedAt;
  if (!declared) return null;
  const renamed = renamedProp(was, now, prop);
  const component = `\`${now.name}\``;
  const why = renamed
    ? `${component} takes \`${renamed}\` instead of \`${prop}\` (${at(now)})`
    : `${component} no longer takes \`${prop}\` (it was ${at(declared)})`;
  const message = `${why}, but ${reader(fault.from)} still gives it.`;
  const help = renamed ? `Give \`${renamed}\` instead.` : `Take \`${prop}\` out of the tag, or keep the prop.`;
  const draft = brokenDraft(reference, message, help);
  const start = { asset: fault.to, column: prop, path: declared.path, line: declared.line };
  return { ...draft, trail: [start, draft.trail.at(-1)!], causeKey: `${fault.to}:${prop}` };
}

function requiredDraft(reference: BrokenReference, was: Node, now: Node): FindingDraft | null {
  const { fault, cause } = reference;
  const prop = fault.column ?? '';
  const old = was.columns.find(({ name }) => name === prop);
  // It was required before: then the caller is what changed.
  if (!cause || (old && !old.nullable) || was.partial) return null;
  // Told with the prop that it replaces.
  if (was.columns.some(({ name }) => renamedProp(was, now, name) === prop)) return null;
  const since = old ? 'is required' : 'is new and required';
  const message = `\`${prop}\` of \`${now.name}\` ${since} (${at(cause)}), but ${reader(fault.from)} leaves it out.`;
  return brokenDraft(reference, message, `Give \`${prop}\`, or give it a default.`);
}
