import { describe, expect, it } from 'vitest';
import { type Files, review } from '../memory-tree';

const CARD = `interface CardProps {
  name: string;
  email: string;
}

export function CustomerCard({ name, email }: CardProps) {
  return <p title={email}>{name}</p>;
}
`;
const WITHOUT_EMAIL = CARD.replace('  email: string;\n', '').replace(', email }', ' }').replace(' title={email}', '');
const WITH_CURRENCY = CARD.replace('  email: string;\n', '  email: string;\n  currency: string;\n');
const user = (card: string, imports = "import { CustomerCard } from './CustomerCard';") =>
  `${imports}\n\nexport const Page = ({ one }: any) => ${card};\n`;

async function told(before: Files, after: Files) {
  const { findings } = await review(before, after);
  return findings
    .filter(({ introduced }) => introduced)
    .map(({ rule, path, line, certainty }) => `${rule} ${path}:${line} ${certainty}`);
}

async function toldOf(files: Files, changed: Files) {
  return told(files, { ...files, ...changed });
}

describe('a prop that a component no longer takes', () => {
  it('is told once where a typed component loses it', async () => {
    const page = { 'web/Page.tsx': user('<CustomerCard name={one.name} email={one.email} />') };
    const found = await toldOf({ 'web/CustomerCard.tsx': CARD, ...page }, { 'web/CustomerCard.tsx': WITHOUT_EMAIL });
    expect(found).toEqual(['no-broken-component-prop web/Page.tsx:3 proven']);
  });

  it('is found through barrels, aliases and namespaces', async () => {
    const files = {
      'web/ui/CustomerCard.tsx': CARD,
      'web/ui/index.ts': "export { CustomerCard as Card } from './CustomerCard';\nexport * from './CustomerCard';\n",
      'web/A.tsx': user('<Card name="a" email="b" />', "import { Card } from './ui';"),
      'web/B.tsx': user('<Ui.CustomerCard name="a" email="b" />', "import * as Ui from './ui';"),
    };
    const found = await toldOf(files, { 'web/ui/CustomerCard.tsx': WITHOUT_EMAIL });
    expect(found).toEqual([
      'no-broken-component-prop web/A.tsx:3 proven',
      'no-broken-component-prop web/B.tsx:3 proven',
    ]);
  });

  it('is found behind memo, lazy and members', async () => {
    const files = {
      'web/CustomerCard.tsx': CARD,
      'web/wrapped.tsx':
        "import { lazy, memo } from 'react';\nimport { CustomerCard } from './CustomerCard';\n\nexport const Quick = memo(CustomerCard);\nexport const Late = lazy(() => import('./CustomerCard').then((all) => ({ default: all.CustomerCard })));\nexport const Ui = { Card: CustomerCard };\n",
      'web/Page.tsx':
        'import { Late, Quick, Ui } from \'./wrapped\';\n\nexport const Page = () => (\n  <>\n    <Quick name="a" email="b" />\n    <Late name="a" email="b" />\n    <Ui.Card name="a" email="b" />\n  </>\n);\n',
    };
    const found = await toldOf(files, { 'web/CustomerCard.tsx': WITHOUT_EMAIL });
    expect(found).toEqual([
      'no-broken-component-prop web/Page.tsx:5 proven',
      'no-broken-component-prop web/Page.tsx:6 proven',
      'no-broken-component-prop web/Page.tsx:7 proven',
    ]);
  });

  it('is no trouble where the component takes whatever it is given, or the caller changes along', async () => {
    const open = 'export const Box = ({ name, ...rest }) => <p {...rest}>{name}</p>;\n';
    const page = {
      'web/Page.jsx': user('<Box name="a" email="b" />', "import { Box } from './Box';").replace(': any', ''),
    };
    expect(
      await toldOf({ 'web/Box.jsx': open, ...page }, { 'web/Box.jsx': open.replace('name, ', 'name, email, ') }),
    ).toEqual([]);
    expect(
      await toldOf({ 'web/Box.jsx': open.replace('name, ', 'name, email, '), ...page }, { 'web/Box.jsx': open }),
    ).toEqual([]);
    const along = { 'web/CustomerCard.tsx': WITHOUT_EMAIL, 'web/Page.tsx': user('<CustomerCard name="a" />') };
    expect(
      await told({ 'web/CustomerCard.tsx': CARD, 'web/Page.tsx': user('<CustomerCard name="a" email="b" />') }, along),
    ).toEqual([]);
  });
});

describe('a prop that is newly required', () => {
  it('is told of tags that leave it out, once', async () => {
    const page = { 'web/Page.tsx': user('<CustomerCard name={one.name} email={one.email} />') };
    const found = await toldOf({ 'web/CustomerCard.tsx': CARD, ...page }, { 'web/CustomerCard.tsx': WITH_CURRENCY });
    expect(found).toEqual(['no-broken-component-prop web/Page.tsx:3 proven']);
  });

  it('is not told where it is spread, has a default or is content', async () => {
    const spread = { 'web/Page.tsx': user('<CustomerCard name="a" email="b" {...one} />') };
    expect(
      await toldOf({ 'web/CustomerCard.tsx': CARD, ...spread }, { 'web/CustomerCard.tsx': WITH_CURRENCY }),
    ).toEqual([]);
    const panel = (more: string) =>
      `import { Component, type ReactNode } from 'react';\n\nexport class Panel extends Component<{ title: string${more} }> {\n  static defaultProps = { tone: 'warm' };\n  render() {\n    return <div>{this.props.title}</div>;\n  }\n}\n`;
    const page = { 'web/Page.tsx': user('<Panel title="a">text</Panel>', "import { Panel } from './Panel';") };
    expect(
      await toldOf(
        { 'web/Panel.tsx': panel(''), ...page },
        { 'web/Panel.tsx': panel('; tone: string; children: ReactNode') },
      ),
    ).toEqual([]);
  });

  it('is told of JavaScript by its propTypes', async () => {
    const badge = (types: string) =>
      `import PropTypes from 'prop-types';\n\nexport function Badge({ label, tone }) {\n  return <b className={tone}>{label}</b>;\n}\n\nBadge.propTypes = { label: PropTypes.string.isRequired, tone: ${types} };\n`;
    const page = {
      'web/Page.jsx': 'import { Badge } from \'./Badge\';\n\nexport const Page = () => <Badge label="a" />;\n',
    };
    const found = await toldOf(
      { 'web/Badge.jsx': badge('PropTypes.string'), ...page },
      { 'web/Badge.jsx': badge('PropTypes.string.isRequired') },
    );
    expect(found).toEqual(['no-broken-component-prop web/Page.jsx:3 likely']);
  });
});
