import { describe, expect, it } from 'vitest';
import { react } from '../../../src/extract/react';
import { readCode } from '../read-code';

async function components(text: string, path = 'web/card.tsx') {
  const { facts } = await readCode(react, path, text);
  return facts.flatMap((fact) =>
    fact.kind === 'component'
      ? [
          `${fact.name}(${fact.props.map(({ name, required }) => (required ? `${name}!` : name)).join(' ')}${
            fact.types.length > 0 ? ` & ${fact.types.map(({ name }) => name).join(' & ')}` : ''
          }${fact.open ? ' …' : ''})${fact.of ? ` = ${fact.of.from?.specifier ?? ''}#${fact.of.name}` : ''}${
            fact.exports.length > 0 ? ` as ${fact.exports.join()}` : ''
          }`,
        ]
      : [],
  );
}

async function uses(text: string) {
  const { facts } = await readCode(react, 'web/page.tsx', text);
  return facts.flatMap((fact) =>
    fact.kind === 'jsx'
      ? fact.uses.map(
          ({ name, within, given, spread, content }) =>
            `${within ?? '-'}: ${name} ${given.map((one) => one.name).join()}${spread ? ' …' : ''}${content ? ' content' : ''}`,
        )
      : [],
  );
}

describe('components', () => {
  it('are functions and classes that render, with the props of their types', async () => {
    const text = `import { Component, type FC } from 'react';
import type { UserProps } from './types';
export function Card({ name, size = 1 }: { name: string; size?: number } & UserProps) { return <p>{name}</p>; }
export const Row: FC<RowProps> = ({ id }) => <i>{id}</i>;
export default class Panel extends Component<{ title: string }> { render() { return <h1 />; } }
function helper(x: string) { return x; }
const Total = (a: number) => a;
`;
    expect(await components(text)).toEqual([
      'Card(name! size & UserProps) as Card',
      'Panel(title!) as default',
      'Row( & RowProps) as Row',
    ]);
  });

  it('without types take what their body reads', async () => {
    const text = `export const A = ({ name, size = 1 }) => <p>{name}</p>;
const B = (props) => <p title={props.title}>{props.name}</p>;
const C = (props) => <A {...props} />;
function D({ name, ...rest }) { const { x } = rest; return <p>{name}</p>; }
B.propTypes = { title: PropTypes.string.isRequired, name: PropTypes.string };
export { B as Bold, C };
`;
    expect(await components(text, 'web/card.jsx')).toEqual([
      'D(name …)',
      'A(name size) as A',
      'B(title! name) as Bold',
      'C( …) as C',
    ]);
  });

  it('that wrap others are those, and what an unknown function makes is open', async () => {
    const text = `import { lazy, memo, forwardRef } from 'react';
import { Card } from './card';
export const Quick = memo(Card);
export const Late = lazy(() => import('./late'));
export const Named = dynamic(() => import('./named').then((m) => m.Named), { ssr: false });
export const Field = forwardRef<HTMLInputElement, { label: string }>(({ label }, ref) => <input ref={ref} />);
export const Joined = connect(state)(Card);
export default memo(function Inner({ a }: { a: string }) { return <b>{a}</b>; });
Quick.Header = Card;
`;
    expect(await components(text)).toEqual([
      'Quick( …) = ./card#Card as Quick',
      'Late( …) = ./late#default as Late',
      'Named( …) = ./named#Named as Named',
      'Field(label!) as Field',
      'Joined( …) as Joined',
      'Quick.Header( …) = ./card#Card',
      'default(a!) as default',
    ]);
  });
});

describe('tags', () => {
  it('say which component they mean, what they give and where they stand', async () => {
    const text = `export const Page = ({ x }) => (
  <Layout title="a" data-id="1">
    <div><Ui.Card {...x} name={x} /></div>
  </Layout>
);
const element = <Card>text</Card>;
`;
    expect(await uses(text)).toEqual([
      'Page: Layout title,data-id content',
      'Page: Ui.Card name …',
      '-: Card  content',
    ]);
  });

  it('of hostile files are read without trouble', async () => {
    const deep = `const X = () => ${'<A>'.repeat(500)}${'</A>'.repeat(500)};`;
    expect((await uses(deep)).length).toBe(500);
    expect(
      await components(
        'const __proto__ = ({ constructor }) => <b />; export const Toast = ({ toString }) => <b>{toString}</b>;',
      ),
    ).toEqual(['Toast(toString) as Toast']);
  });
});
