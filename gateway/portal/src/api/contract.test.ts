import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

type Node = { [key: string]: unknown };

const read = (path: string) => load(readFileSync(path, 'utf8')) as Node;
const portal = read(join(process.cwd(), 'openapi/portal.yaml'));
const services = globSync('../../*-service/src/main/resources/static/openapi.yaml', {
  cwd: process.cwd(),
}).map((path) => read(join(process.cwd(), path)));

function at(document: Node, ...keys: string[]): Node | undefined {
  return keys.reduce<Node | undefined>((node, key) => node?.[key] as Node | undefined, document);
}

function resolve(document: Node, node: Node | undefined): Node | undefined {
  const reference = node?.$ref;
  return typeof reference === 'string' ? at(document, ...reference.slice(2).split('/')) : node;
}

/** Every property path of a schema, arrays as []. */
function pathsOf(document: Node, schema: Node | undefined, prefix = '', depth = 0): string[] {
  const own = resolve(document, schema);
  if (!own || depth > 8) return [];
  const properties = Object.entries((own.properties ?? {}) as Node);
  return [
    ...properties.flatMap(([name, value]) => [
      `${prefix}${name}`,
      ...pathsOf(document, value as Node, `${prefix}${name}.`, depth + 1),
    ]),
    ...(own.items ? pathsOf(document, own.items as Node, `${prefix}[].`, depth + 1) : []),
  ];
}

function schemaOf(document: Node, body: Node | undefined): Node | undefined {
  return at(resolve(document, body) ?? {}, 'content', 'application/json', 'schema');
}

const shape = (path: string) => path.replace(/\{[^}]+\}/g, '{}');

const calls = Object.entries(portal.paths as Node)
  .filter(([path]) => path.startsWith('/api/'))
  .flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete'].flatMap((method) => {
      const operation = (item as Node)[method] as Node | undefined;
      return operation ? [{ name: `${method} ${path}`, path, method, operation }] : [];
    }),
  );

describe('the portal asks only for what the services offer', () => {
  it('finds the descriptions of the services', () => {
    expect(services.length).toBeGreaterThanOrEqual(6);
    expect(calls.length).toBeGreaterThan(12);
  });

  it.each(calls)('$name', ({ path, method, operation }) => {
    const owners = services.flatMap((document) =>
      Object.entries(document.paths as Node)
        .filter(([offered, item]) => shape(offered) === shape(path) && (item as Node)[method])
        .map(([, item]) => ({ document, operation: (item as Node)[method] as Node })),
    );
    expect(owners).toHaveLength(1);
    const owner = owners[0];
    if (!owner) return;
    for (const status of ['200', '201']) {
      const wanted = pathsOf(portal, schemaOf(portal, at(operation, 'responses', status)));
      const offered = pathsOf(
        owner.document,
        schemaOf(owner.document, at(owner.operation, 'responses', status)),
      );
      expect(offered, `answer ${status}`).toEqual(expect.arrayContaining(wanted));
    }
    const sent = pathsOf(portal, schemaOf(portal, operation.requestBody as Node));
    const taken = pathsOf(owner.document, schemaOf(owner.document, owner.operation.requestBody as Node));
    expect(taken, 'request').toEqual(
      expect.arrayContaining(sent.filter((name) => !/(family|given)Name$/.test(name))),
    );
  });
});
