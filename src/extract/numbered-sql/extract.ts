// One numbered SQL file in, the statements of its applied part out.

import type { FileFacts, SourceText } from '../../model/facts';
import type { StackContext } from '../stack';
import { isUndo } from './claims';
import { scriptFacts } from '../syntax/script-facts';
import { appliedSql } from '../syntax/sql-sections';

export async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  if (isUndo(file.path)) return { path: file.path, facts: [], problems: [] };
  const { text, markers } = appliedSql(file.text);
  return scriptFacts(file.path, text, context.dialect, markers);
}
