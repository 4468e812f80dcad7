// A model in; what the relations in its rendered query mean, as the scope resolver asks for them, out.

import type { Dialect } from '../../model/dialect';
import type { Gone } from '../../model/graph';
import type { Name } from '../../model/sql';
import type { Catalog, Relation } from '../../sql/catalog';
import { storedName } from '../../sql/names';
import { type Asset, shown } from './asset';
import type { ProjectAssets } from './collect-assets';
import type { Finder, Found } from './find-asset';
import type { WrittenRelations } from './written-relations';

export interface Lookup {
  catalog: Catalog;
  askedForThis: boolean;
  /** What is meant by its own name in the warehouse, by id. */
  written: Map<string, Asset>;
  /** Names of tables that were there once, by place. */
  gone: Map<string, { name: Name; gone: Gone }>;
}

/** The relations that rendering named: `dbt_ref.x`, `dbt_source__s.t`, `dbt_this.x`. Everything else is not ours. */
export function relationLookup(asset: Asset, assets: ProjectAssets, finder: Finder, written: WrittenRelations): Lookup {
  const known = new Map<string, Found>();
  for (const ref of asset.node?.refs ?? []) {
    const schema = ref.package === null ? 'dbt_ref' : `dbt_ref__${ref.package}`;
    const version = ref.version === null ? '' : `__dbt_v${ref.version}`;
    known.set(`${schema}\0${ref.name}${version}`.toLowerCase(), finder.ref(assets, ref));
  }
  for (const source of asset.node?.sources ?? []) {
    known.set(`dbt_source__${source.source}\0${source.table}`.toLowerCase(), finder.source(assets, source));
  }
  const dialect = asset.node?.script?.dialect ?? asset.dialect;
  const lookup: Lookup = {
    askedForThis: false,
    written: new Map(),
    gone: new Map(),
    catalog: {
      dialect,
      relation(name: Name) {
        const [schema, table] = name.slice(-2);
        if (!schema || !table) return 'external';
        if (/^dbt_this$/i.test(schema.name)) {
          lookup.askedForThis = true;
          return { found: relationOf(asset, dialect) };
        }
        const found = known.get(`${schema.name}\0${table.name}`.toLowerCase());
        if (found)
          return found !== 'external' && 'asset' in found ? { found: relationOf(found.asset, dialect) } : 'external';
        const meant = written.find(asset, name);
        if (meant) {
          lookup.written.set(meant.id, meant);
          return { found: relationOf(meant, dialect) };
        }
        const gone = written.gone(name);
        if (gone) lookup.gone.set(`${table.range.line}:${table.range.startColumn}`, { name, gone });
        return 'external';
      },
    },
  };
  return lookup;
}

/** Names as the reader's dialect stores them, should two projects speak different ones. */
function relationOf(asset: Asset, dialect: Dialect): Relation {
  if (asset.open && asset.columns.length === 0) return { id: asset.id, columns: null };
  const columns = asset.columns.map(({ name, type }) => ({
    name: dialect === asset.dialect ? name : storedName(dialect, shown(asset.dialect, name), false),
    type,
  }));
  return asset.open ? { id: asset.id, columns, open: true } : { id: asset.id, columns };
}
