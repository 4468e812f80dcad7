// What Prisma schemas put into a tree: the files of their clients, and whose their types are.

import type { Place } from '../../model/range';

export interface ClientFiles {
  /** Path → text. They replace files of the same path. */
  files: Map<string, string>;
  /** Module specifier → path of one of the files. */
  aliases: Map<string, string>;
  /** Folders whose files in the tree are left over from an earlier run: never read. */
  folders: string[];
  /** Path of a client → its types that are the schema's own. */
  owners: Map<string, ReadonlyMap<string, ClientOwner>>;
}

/** A type of the client whose members are those of a model, or the values of an enum. */
export interface ClientOwner extends Place {
  /** As the schema calls it. */
  name: string;
  members: ReadonlyMap<string, Place & { type: string }>;
}
