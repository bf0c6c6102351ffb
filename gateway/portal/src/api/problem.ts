import type { FieldProblem } from './generated';

/** A failed call: what the service said (RFC 9457), or that it could not be reached (status 0). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  readonly correlationId: string | undefined;
  readonly errors: FieldProblem[];
  /** Whatever else the service said, such as the newer data after a conflict. */
  readonly members: Record<string, unknown>;

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
    this.members = problem;
    this.errors = Array.isArray(problem.errors) ? (problem.errors as FieldProblem[]) : [];
  }

  /** The service is away for now: trying again is the right answer. */
  get unavailable(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/** Everything that the service said about single fields. */
export function fieldErrors(error: unknown): FieldProblem[] {
  return error instanceof ApiProblem ? error.errors : [];
}

/** What the service said about one field, so that it can stand where the field is. */
export function errorAt(error: unknown, pointer: string): string | undefined {
  return fieldErrors(error).find((each) => each.pointer === pointer)?.message;
}

/** The first thing said about a field or about what it holds: of a list the service names the entry. */
export function errorWithin(error: unknown, pointer: string): string | undefined {
  return fieldErrors(error).find((each) => each.pointer.startsWith(pointer))?.message;
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof ApiProblem && error.unavailable;
}

export function hasStatus(error: unknown, status: number): error is ApiProblem {
  return error instanceof ApiProblem && error.status === status;
}
