// What one template may cost: steps, written characters and depth. Spent budgets end the rendering by an exception that `render` catches.

export class BudgetSpent extends Error {}

export class Budget {
  depth = 0;

  constructor(
    private steps = 200_000,
    private characters = 16_000_000,
    private readonly maxDepth = 400,
  ) {}

  step(): void {
    if (--this.steps < 0) throw new BudgetSpent('it takes more than 200,000 steps');
  }

  write(length: number): void {
    this.characters -= length;
    if (this.characters < 0) throw new BudgetSpent('it writes too much text');
  }

  enter(): void {
    if (++this.depth > this.maxDepth) throw new BudgetSpent('macros call each other without end');
  }

  leave(): void {
    this.depth--;
  }
}
