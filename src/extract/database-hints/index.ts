// Which files tell the database, their texts, and a path in; the dialect of that place and why out.

export { hintPaths } from './hint-paths';
export { samplePaths } from './sample-paths';
export { readEvidence, type DialectEvidence, type DialectHint } from './read-evidence';
export { dialectFor } from './dialect-for';
