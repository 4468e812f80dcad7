// The hidden line by which a run claims the comment of a pull request, and the report that a placeholder keeps below it.

export interface Claim {
  run: number;
  attempt: number;
  sha: string;
  /** The report is still to come. */
  pending: boolean;
}

const RUN_LINE = /^<!-- run:(\d{1,20}) attempt:(\d{1,9}) sha:([0-9a-f]{0,64})( pending)? -->$/;
const PREVIOUS = '<!-- throughline:previous -->';
const LONGEST_BODY = 65_536;

/** The claim stands on the second line, below the marker. */
export function withClaim(body: string, claim: Claim): string {
  const [marker = '', ...rest] = lines(body);
  const pending = claim.pending ? ' pending' : '';
  const line = `<!-- run:${claim.run} attempt:${claim.attempt} sha:${claim.sha}${pending} -->`;
  return [marker, line, ...rest].join('\n');
}

export function readClaim(body: string): Claim | null {
  const match = RUN_LINE.exec(lines(body)[1]?.trim() ?? '');
  if (!match) return null;
  return { run: Number(match[1]), attempt: Number(match[2]), sha: match[3]!, pending: match[4] !== undefined };
}

export function isSameRun(one: Claim | null, other: Claim): boolean {
  return one !== null && one.run === other.run && one.attempt === other.attempt;
}

/** A later run works for the same pull request, so what we know is out of date. A re-run may speak for its commit again. */
export function isSuperseded(ours: Claim, theirs: Claim | null): boolean {
  if (theirs === null) return false;
  if (theirs.run === ours.run) return theirs.attempt > ours.attempt;
  return theirs.run > ours.run && (theirs.sha !== ours.sha || ours.attempt === 1);
}

/** A placeholder that keeps the last report in sight, and lets a cancelled run put it back; null when it is too long. */
export function pendingBody(placeholder: string, claim: Claim, existing: string | null): string | null {
  const head = withClaim(placeholder, claim);
  const previous = existing === null ? null : reportIn(existing);
  if (previous === null) return head;
  const body = `${head.trimEnd()}\n\n${PREVIOUS}\n${previous}`;
  return body.length > LONGEST_BODY ? null : body;
}

/** The last report that a comment shows, be it the whole comment or kept below a placeholder; null when there is none. */
export function reportIn(body: string): string | null {
  if (!readClaim(body)?.pending) return body;
  const all = lines(body);
  const at = all.indexOf(PREVIOUS);
  return at < 0 ? null : all.slice(at + 1).join('\n');
}

function lines(body: string): string[] {
  return body.split(/\r?\n/);
}
