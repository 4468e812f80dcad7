// What properties files describe and a model's old and new name in; out: the edits that keep its description, tests and
// contract with it. dbt drops what is written of a model that is not there with a warning at most.

import type { DbtResource } from '../model/dbt';
import type { FileFacts } from '../model/facts';
import type { Edit } from '../model/finding';

export function renameDescribed(
  files: readonly FileFacts[],
  type: DbtResource['type'],
  old: string,
  renamedTo: string,
): Edit[] {
  if (!/^[A-Za-z_][\w.-]*$/.test(renamedTo)) return [];
  const described = files.flatMap(({ path, facts }) =>
    facts.flatMap((fact) => (fact.kind === 'dbt-properties' ? fact.resources.map((one) => ({ path, one })) : [])),
  );
  const ofType = described.filter(({ one }) => one.type === type);
  // Described under the new name already.
  if (ofType.some(({ one }) => one.name === renamedTo)) return [];
  return ofType
    .filter(({ one }) => one.name === old)
    .map(({ path, one }) => {
      const { line, startColumn, endLine, endColumn } = one.range;
      return { path, line, startColumn, endLine, endColumn, text: renamedTo };
    });
}
