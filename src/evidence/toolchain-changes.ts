// The beginnings of a failing and a passing log in; out: what of the runner and its tools is another version now.

export interface ToolchainChange {
  /** `runner image`, `node`, `python`, … */
  name: string;
  from: string;
  to: string;
}

/** Where a runner and the set-up actions say what they are. The first match of a name counts. */
const FACTS: [name: string, pattern: RegExp][] = [
  ['runner image', /^Image: (\S+)/],
  ['runner image version', /^Version: (\d{8}[\d.]*)/],
  ['runner', /^Current runner version: '([\d.]+)'/],
  ['operating system', /^(Ubuntu|Windows Server \d+|macOS|Mac OS X) ?([\d.]+)?/],
  ['node', /^(?:node: |Node version: |Found in cache @ .*\/node\/)(v?\d+\.\d+\.\d+)/],
  ['python', /Successfully set up (?:CPython|PyPy) \(([\d.]+)\)/],
  ['go', /^(?:Setup go version spec |Successfully set up Go version |go version go)([\d.]+)/],
  ['java', /^(?:openjdk version|java version) "([^"]+)"/],
  ['ruby', /^ruby ([\d.]+)/],
  ['rust', /^(?:rustc|info: installed .*? - rustc) ([\d.]+)/],
  ['npm', /^npm: (\d+\.\d+\.\d+)/],
  ['pnpm', /^(?:pnpm: )(\d+\.\d+\.\d+)/],
  ['docker', /^ Version: {2,}(\d+\.\d+\.\d+)/],
];

/** Facts stand in the set-up, so the first lines are enough; the caller gives them cleaned. */
export function readToolchain(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    for (const [name, pattern] of FACTS) {
      if (found.has(name)) continue;
      const match = pattern.exec(line.trimEnd());
      if (match) found.set(name, match.slice(1).filter(Boolean).join(' '));
    }
    const action = /^Download action repository '([^'@]+)@([^']+)' \(SHA:([0-9a-f]{7})/.exec(line);
    if (action) found.set(`action ${action[1]}`, `${action[2]} (${action[3]})`);
  }
  return found;
}

export function toolchainChanges(failing: readonly string[], passing: readonly string[]): ToolchainChange[] {
  const before = readToolchain(passing);
  return [...readToolchain(failing)].flatMap(([name, to]) => {
    const from = before.get(name);
    return from === undefined || from === to ? [] : [{ name, from, to }];
  });
}
