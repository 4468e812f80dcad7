// Lines in; the hooks of pre-commit (and prek) that failed out. What the hooks themselves report is read by its own tool.

import { sighting, type Sighting, type ToolReader } from '../sighting';

const HOOK = /^(?<name>\S.{2,118}?)\.{3,}(?:\(.*\))?Failed$/;
const DETAIL = /^- (?:hook id: (?<id>.*)|duration: .*|exit code: \d+|files were modified by this hook)$/;

export const preCommit: ToolReader = {
  id: 'pre-commit',
  read(lines) {
    const found: Sighting[] = [];
    for (const [at, line] of lines.entries()) {
      if (!line.endsWith('Failed') || line.length > 400 || !HOOK.test(line)) continue;
      let to = at;
      let id: string | null = null;
      while (to + 1 < lines.length && DETAIL.test(lines[to + 1]!)) {
        to++;
        id ??= DETAIL.exec(lines[to]!)?.groups?.id ?? null;
      }
      found.push(
        sighting({ tool: 'pre-commit', kind: 'lint', code: id, message: line.trim(), at, to, certainty: 'wraps' }),
      );
    }
    return found;
  },
};
