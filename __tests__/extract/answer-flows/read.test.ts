import { describe, expect, it } from 'vitest';
import { answerFlows } from '../../../src/extract/answer-flows';
import type { ValueFlowFact } from '../../../src/model/http';
import { readCode } from '../read-code';

async function flows(text: string): Promise<string[]> {
  const { facts, problems } = await readCode(answerFlows, 'web/show.jsx', text);
  expect(problems).toEqual([]);
  return (facts as ValueFlowFact[]).flatMap(({ source, reads, targets }) => [
    ...reads.map(({ path, range }) => `${source.kind} ${path.join('.')} ${range.line}:${range.startColumn}`),
    ...targets.map((one) => {
      const to = one.kind === 'prop' ? `${one.component}.${one.prop}` : one.kind === 'type' ? one.type : one.name;
      return `${source.kind} ${one.path.join('.')} -> ${one.kind} ${[to, ...one.held].join('.')}`;
    }),
  ]);
}

describe('an answer on its way', () => {
  it.each([
    ['const show = async () => (await getUser()).email;', ['call email 1:44', 'call email -> returned show']],
    ['const load = async () => getUser();', ['call  -> returned load']],
    ['const load = async () => ({ user: await getUser() });', ['call  -> returned load.user']],
    [
      'const useUser = () => useQuery({ queryFn: getUser });',
      ['call  -> returned useUser.data', 'call  -> returned useUser'],
    ],
    ['const load = () => getUser().then(({ data }) => data);', ['call data 1:38', 'call data -> returned load']],
    [
      'const show = () => getUser().then((user) => <Card of={user.card} />);',
      ['call card 1:60', 'call card -> prop Card.of'],
    ],
    ['function Card({ user: { email }, onClose }) { return <p>{email.length}</p>; }', ['prop email 1:25']],
    ['function Card(props) { return <p>{props.user.email}</p>; }', ['prop user 1:41', 'prop user.email 1:46']],
    ['const user: User = await getUser();', ['call  -> type User']],
    ['function Card({ user }: Props) { return <p>{user.email}</p>; }', []],
    ['const card = Math.max(sum().a, other.total);', []],
  ])('%s', async (text, expected) => {
    expect(await flows(text)).toEqual(expected);
  });

  it('survives depth and circles', async () => {
    const deep = `const a = getUser();\nconst b = a${'.a'.repeat(3000)};\nconst c = ${'f('.repeat(300)}a${')'.repeat(300)};`;
    expect((await flows(deep)).length).toBeLessThan(20);
    await flows('const [a, setA] = useState(); getUser().then(setA); setA(a); const b = a, c = b; setA(c);');
  });
});
