// A property file in; everything described in it, with the place of every name, out.

import type { Dialect } from '../../model/dialect';
import type { FileFacts, SourceText } from '../../model/facts';
import type { LoadedProject } from './host/dbt-project';

export async function readProperties(file: SourceText, _project: LoadedProject, _dialect: Dialect): Promise<FileFacts> {
  return { path: file.path, facts: [], problems: [] };
}
