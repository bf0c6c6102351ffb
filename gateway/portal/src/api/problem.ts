import type { FieldProblem } from './generated';

/** A failed call: what the service said (RFC 9457), or that it could not be reached (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly correlationId: string | undefined;
  readonly errors: FieldProblem[];
  /** Names that are free, where the wanted one is taken. */
  readonly suggestions: string[];

  constructor(status: number, body: unknown, correlationHeader?: string | null) {
    const problem = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
    const text = (key: string) => (typeof problem[key] === 'string' ? (problem[key] as string) : undefined);
    super(text('detail') ?? text('title') ?? `HTTP ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = text('code');
    this.title = text('title');
    this.detail = text('detail');
    this.correlationId = text('correlationId') ?? correlationHeader ?? undefined;
    this.suggestions = Array.isArray(problem.suggestions) ? (problem.suggestions as string[]) : [];
    this.errors = Array.isArray(problem.errors) ? (problem.errors as FieldProblem[]) : [];
  }

  /** The service is away for now: trying again is the right answer. */
  get unavailable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof ApiProblem && error.unavailable;
}

export function hasStatus(error: unknown, status: number): error is ApiProblem {
  return error instanceof ApiProblem && error.status === status;
}
