// Unit tests in; their nodes, what they read, and faults for models, inputs and columns that are not there, out.

import type { DbtRef, DbtRowColumn, DbtSourceRef, DbtUnitTest } from '../../model/dbt';
import type { Certainty, Edge, Fault, FaultCode, Node } from '../../model/graph';
import type { Range } from '../../model/range';
import { type Asset, placeOf, shown } from './asset';
import type { ProjectAssets } from './collect-assets';
import type { Finder, Found } from './find-asset';

interface Written {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

export function readUnitTests(projects: readonly ProjectAssets[], finder: Finder, into: Written): void {
  for (const assets of projects) {
    for (const { path, facts } of assets.project.files) {
      for (const fact of facts) {
        if (fact.kind === 'dbt-unit-test') new UnitTest(path, fact, into).read(assets, finder);
      }
    }
  }
}

class UnitTest {
  private readonly id: string;

  constructor(
    private readonly path: string,
    private readonly fact: DbtUnitTest,
    private readonly into: Written,
  ) {
    this.id = `dbt:unit-test.${fact.model.name}.${fact.name}`;
  }

  read(assets: ProjectAssets, finder: Finder): void {
    const { fact, path, id, into } = this;
    const model = finder.ref(assets, fact.model);
    // Tests of what is switched off are switched off.
    if (model !== 'external' && 'missing' in model && model.missing === 'disabled') return;
    into.nodes.push({ ...placeOf(path, fact.range), id, kind: 'dbt-test', name: id.slice(14), columns: [] });
    const tested = this.resolve(model, fact.model, fact.model.range);
    if (tested) this.readColumns(tested, fact.expect);
    for (const { input, range, columns } of fact.given) {
      const found = input === 'this' ? model : this.find(assets, finder, input);
      const asset = input === 'this' ? tested : this.resolve(found, input, range);
      if (asset) this.readColumns(asset, columns);
    }
  }

  private find(assets: ProjectAssets, finder: Finder, ref: DbtRef | DbtSourceRef): Found {
    return 'source' in ref ? finder.source(assets, ref) : finder.ref(assets, ref);
  }

  private resolve(found: Found, ref: DbtRef | DbtSourceRef, range: Range): Asset | null {
    if (found === 'external') return null;
    if ('asset' in found) {
      this.addEdge(found.asset, range, null);
      return found.asset;
    }
    const wanted = 'source' in ref ? `${ref.source}.${ref.table}` : ref.name;
    const kind = 'source' in ref ? 'source' : 'model';
    const certainty = found.missing === 'doubtful' ? 'possible' : 'likely';
    const code = 'source' in ref ? 'unresolved-source' : 'unresolved-ref';
    this.addFault(code, { from: this.id, to: `dbt:${kind}.${wanted}`, column: null, wanted, certainty }, range, []);
    return null;
  }

  /** dbt compares the names in the rows with the columns of the relation, and stops at one it does not know. */
  private readColumns(asset: Asset, columns: readonly DbtRowColumn[]): void {
    for (const { name, range } of columns) {
      const column = asset.columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (column) this.addEdge(asset, range, shown(asset.dialect, column.name));
      if (column || asset.open) continue;
      const more = { from: asset.id, to: asset.id, column: name, wanted: `${asset.name}.${name}` };
      const certainty = asset.origin?.certainty ?? 'proven';
      this.addFault('stale-column', { ...more, certainty }, range, [`unit test ${this.fact.name}`]);
    }
  }

  private addEdge(asset: Asset, range: Range, column: string | null): void {
    this.into.edges.push({
      ...placeOf(this.path, range),
      from: this.id,
      fromColumn: null,
      to: asset.id,
      toColumn: column,
      kind: 'reads',
      clause: 'check',
      certainty: 'proven',
      live: true,
      type: '',
      definedAt: asset.place,
    });
  }

  private addFault(
    code: FaultCode,
    fault: { from: string; to: string; column: string | null; wanted: string; certainty: Certainty },
    range: Range,
    details: string[],
  ): void {
    this.into.faults.push({
      ...placeOf(this.path, range),
      ...fault,
      code,
      clause: 'check',
      live: true,
      details,
      cause: null,
      statement: '',
    });
  }
}
