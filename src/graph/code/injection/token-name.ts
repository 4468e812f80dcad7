// An injection token's key, or the asset of one, in; as people write it out.

const MADE = /^(repository|model|queue)\((.*?)(?:, .*)?\)$/;

/** `provider:src/users.service.ts#UsersService` → `UsersService`, `repository(src/order.ts#Order)` → `Repository<Order>`. */
export function tokenName(key: string): string {
  const bare = key.replace(/^(?:provider|module):/, '');
  const made = MADE.exec(bare);
  if (!made) return bare.slice(bare.lastIndexOf('#') + 1);
  const [, sort = '', of = ''] = made;
  return `${sort.charAt(0).toUpperCase()}${sort.slice(1)}<${of.slice(of.lastIndexOf('#') + 1)}>`;
}
