// Name of a model → name by which a client is asked for it: `UserProfile` is `prisma.userProfile`.

export function delegateName(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
}
