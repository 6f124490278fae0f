import loadHighs from 'highs';
import type { LegacyHighs } from 'highs';

/** A linear programme, with whole numbers where `binaries` names a variable. Variables are 0 and up unless bounded. */
export interface Programme {
  sense: 'min' | 'max';
  objective: readonly Term[];
  constraints: readonly { terms: readonly Term[]; sense: '<=' | '>=' | '='; right: number }[];
  /** Bounds by variable; Infinity is none. */
  bounds: ReadonlyMap<string, readonly [number, number]>;
  binaries: readonly string[];
}

export interface Term {
  factor: number;
  variable: string;
}

export type Outcome =
  | {
      status: 'optimal';
      objective: number;
      value(variable: string): number;
      /** What a unit more on the right of a constraint adds to the objective; 0 in a programme with binaries. */
      dual(constraint: number): number;
    }
  | { status: 'infeasible' }
  | { status: 'unbounded' }
  | { status: 'gave-up' };

export interface Solver {
  /** @param limits branches: the most that a programme with binaries may be split into before it is given up. */
  solve(programme: Programme, limits?: { branches?: number }): Outcome;
}

let loading: Promise<LegacyHighs> | null = null;

/** HiGHS (Huangfu & Hall 2018), compiled to wasm; loaded at the first question, as it takes some tens of milliseconds. */
export async function openSolver(): Promise<Solver> {
  loading ??= loadHighs() as Promise<LegacyHighs>;
  const highs = await loading;
  return {
    solve(programme, limits = {}) {
      const found = highs.solve(programmeText(programme), {
        output_flag: false,
        // One thread and a fixed seed: the same question gives the same bytes.
        threads: 1,
        random_seed: 1,
        ...(programme.binaries.length > 0 ? { mip_rel_gap: 1e-6 } : {}),
        ...(limits.branches === undefined ? {} : { mip_max_nodes: limits.branches }),
      });
      if (found.Status === 'Optimal') {
        const columns = found.Columns as Record<string, { Primal?: number }>;
        const rows = found.Rows as readonly { Name?: string; Dual?: number }[];
        const duals = new Map(rows.map(({ Name, Dual }) => [Name, Dual ?? 0]));
        return {
          status: 'optimal',
          objective: found.ObjectiveValue,
          value: (variable) => columns[variable]?.Primal ?? 0,
          dual: (constraint) => duals.get(`c${constraint}`) ?? 0,
        };
      }
      if (found.Status === 'Infeasible') return { status: 'infeasible' };
      if (found.Status === 'Unbounded' || found.Status === 'Primal infeasible or unbounded') return { status: 'unbounded' };
      return { status: 'gave-up' };
    },
  };
}

/** The programme in CPLEX LP form, which is what HiGHS reads. */
function programmeText({ sense, objective, constraints, bounds, binaries }: Programme): string {
  const lines = [
    sense === 'min' ? 'Minimize' : 'Maximize',
    ` obj: ${terms(objective)}`,
    'Subject To',
    ...constraints.map((constraint, at) => ` c${at}: ${terms(constraint.terms)} ${constraint.sense} ${number(constraint.right)}`),
    'Bounds',
    ...[...bounds].map(([variable, [lower, upper]]) => ` ${number(lower)} <= ${variable} <= ${number(upper)}`),
    ...(binaries.length > 0 ? ['Binary', ...binaries.map((variable) => ` ${variable}`)] : []),
    'End',
  ];
  return lines.join('\n');
}

/** A few terms a line: readers of the form have limits to what a line may hold. */
function terms(list: readonly Term[]): string {
  return list
    .map(({ factor, variable }, at) => `${factor < 0 ? '-' : '+'} ${number(Math.abs(factor))} ${variable}${at % 8 === 7 ? '\n  ' : ''}`)
    .join(' ');
}

function number(value: number): string {
  if (value === Infinity) return '+inf';
  if (value === -Infinity) return '-inf';
  return String(value);
}
