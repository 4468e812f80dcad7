// A learner as a process of its own: writes its events to the data branch of a remote, one file, and ends.

import { openDataBranch } from '../../../src/edges/memory/data-branch';
import { DATA_BRANCH, eventFileOf } from '../../../src/memory/event-files';
import { readEventLines } from '../../../src/memory/event-lines';

async function learn(url: string, lines: string): Promise<void> {
  const branch = openDataBranch({ url, branch: DATA_BRANCH, header: null });
  const file = eventFileOf(readEventLines(lines, 'argument').lines.map(({ event }) => event))!;
  const written = await branch.write((state) =>
    state?.files.some(({ path }) => path === file.path) ? null : { added: [file], message: 'Learn' },
  );
  branch.close();
  if (written !== null && 'reason' in written) throw new Error(written.reason);
}

void learn(process.argv[2]!, process.argv[3]!);
