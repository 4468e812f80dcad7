// One comment, several workflows: each has its section, which later attempts replace and a green run folds.

export const DIAGNOSIS_MARKER = '<!-- throughline:diagnosis -->';
/** GitHub takes 65,536 characters. */
const LIMIT = 65_000;

export interface RunSection {
  /** Id of the workflow. */
  workflow: number;
  run: number;
  attempt: number;
  sha: string;
  state: 'failed' | 'resolved';
  /** Markdown without these bookkeeping lines. */
  text: string;
}

const OPEN =
  /^<!-- throughline:run workflow:(\d{1,20}) run:(\d{1,20}) attempt:(\d{1,6}) sha:([0-9a-f]{0,64}) (failed|resolved) -->$/;
const CLOSE = '<!-- /throughline:run -->';

export function readSections(body: string): RunSection[] {
  const sections: RunSection[] = [];
  let open: { section: RunSection; lines: string[] } | null = null;
  for (const line of body.split(/\r?\n/)) {
    const match = OPEN.exec(line);
    if (match) {
      const [, workflow, run, attempt, sha, state] = match;
      const known = { workflow: Number(workflow), run: Number(run), attempt: Number(attempt) };
      open = { section: { ...known, sha: sha!, state: state as RunSection['state'], text: '' }, lines: [] };
    } else if (line === CLOSE && open) {
      sections.push({ ...open.section, text: open.lines.join('\n').trim() });
      open = null;
    } else open?.lines.push(line);
  }
  return sections;
}

/** Failed ones first. What does not fit goes, oldest first, never the newest. */
export function writeSections(sections: readonly RunSection[]): string {
  const ordered = [...sections].sort((a, b) => rank(a) - rank(b) || b.run - a.run);
  let body = DIAGNOSIS_MARKER;
  for (const section of ordered) {
    const { workflow, run, attempt, sha, state, text } = section;
    const open = `<!-- throughline:run workflow:${workflow} run:${run} attempt:${attempt} sha:${sha} ${state} -->`;
    const part = `\n${open}\n${harmless(text)}\n${CLOSE}`;
    if (body.length + part.length <= LIMIT) body += part;
  }
  return `${body}\n`;
}

/** The comment with this section in place of the same workflow's; null when a later run of it has spoken already. */
export function withSection(body: string | null, section: RunSection): string | null {
  const sections = body === null ? [] : readSections(body);
  const own = sections.find(({ workflow }) => workflow === section.workflow);
  if (own && isLater(own, section)) return null;
  // What other workflows said of an earlier commit is out of date.
  const others = sections.filter(
    (one) => one.workflow !== section.workflow && (one.sha === section.sha || one.run > section.run),
  );
  return writeSections([...others, section]);
}

function isLater(one: RunSection, than: RunSection): boolean {
  return one.run === than.run ? one.attempt > than.attempt : one.run > than.run;
}

function rank({ state }: RunSection): number {
  return state === 'failed' ? 0 : 1;
}

/** Quoted text must not end its section. */
function harmless(text: string): string {
  return text.replace(/^<!-- (\/?throughline:run)/gm, '<!-- quoted $1');
}
