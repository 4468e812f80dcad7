// A finding in; the steps from the change to it as people say them, each thing once in a row, out.

import type { Finding, TrailStep } from '../model/finding';
import { assetName } from './asset-name';

export interface NamedStep {
  name: string;
  step: TrailStep;
}

export function trailNames({ trail, asset, column }: Finding): NamedStep[] {
  const named = trail.map((step, at) => {
    const isEnd = at === trail.length - 1 && step.asset === asset;
    return { name: assetName(step.asset, step.column ?? (isEnd ? column : null)), step };
  });
  // A file that calls and reads what it gets is one thing to a reader.
  return named.filter(({ name }, at) => name !== named[at - 1]?.name);
}
