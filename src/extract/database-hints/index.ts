// Which files tell the database, their texts, and a path in; the dialect of that place and why out.

export { hintPaths } from './hint-paths';
export { samplePaths } from './sample-paths';
export type { DialectHint } from './dialect-hint';
export { readEvidence, type DialectEvidence } from './read-evidence';
export { dialectFor } from './dialect-for';
