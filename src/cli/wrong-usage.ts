// What the user can mend: the message, without a stack, and exit code 2.

export class WrongUsage extends Error {
  override name = 'WrongUsage';
}
