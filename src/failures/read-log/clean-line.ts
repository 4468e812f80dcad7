// A raw line of a log in, the line as people see it out: no colours, no runner timestamp, no control characters.

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are made of them
const ESCAPES = /\u001b\[[0-9;:?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[@-Z\\-_]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a log is full of them
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g;
const TIME = /^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z ?/;
/** `gh run view --log` writes JOB, a tab, STEP and a tab before the time. */
const JOB_AND_STEP = /^([^\t]*)\t([^\t]*)\t(?=\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z )/;

export function cleanLine(raw: string): string {
  let text = raw.includes('\u001b') ? raw.replace(ESCAPES, '') : raw;
  if (text.includes('\t')) text = text.replace(JOB_AND_STEP, '');
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || first === 0xfeff) text = text.replace(TIME, '');
  return text.replace(CONTROLS, '').trimEnd();
}

/** The step that the line names itself, in logs that do. */
export function stepNamedBy(raw: string): { job: string; step: string } | null {
  if (!raw.includes('\t')) return null;
  const match = JOB_AND_STEP.exec(raw);
  return match ? { job: match[1]!, step: match[2]! } : null;
}
