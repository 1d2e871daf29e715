/** Holds every import of a package's sources and its manifest against the floors table. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { floors, type Floor } from "./floors.ts";

const root = join(import.meta.dirname, "..");
const byName = new Map<string, Floor>(floors.map((floor) => [floor.package, floor]));
const problems: string[] = [];

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
  /** Whether values are imported by name, not as a namespace. */
  readonly named: boolean;
}

function isWorkspace(name: string): boolean {
  return name === "gongkai" || name.startsWith("@gongkai/");
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function typesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function isNamed(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return (
    ts.isImportDeclaration(node) && node.importClause?.namedBindings?.kind === ts.SyntaxKind.NamedImports
  );
}

function importsOf(path: string): Import[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    )
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: typesOnly(node), named: isNamed(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument))
        found.push({ specifier: argument.text, typesOnly: false, named: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function checkImport(floor: Floor, declared: ReadonlySet<string>, where: string, found: Import): void {
  const { specifier } = found;
  if (specifier.startsWith(".") || specifier.startsWith("node:")) return;
  const name = packageOf(specifier);
  if (name === "zod" && found.named && !found.typesOnly)
    problems.push(`${where}: import * as z; the named form bundles every locale`);
  if (!declared.has(name)) problems.push(`${where}: ${name} is not in the package's dependencies`);
  if (!isWorkspace(name)) return;
  const allowed = floor.imports[name];
  if (allowed === undefined) problems.push(`${where}: ${floor.package} must not import ${name}`);
  else if (allowed === "types" && !found.typesOnly && floor.doors?.includes(specifier) !== true)
    problems.push(`${where}: ${floor.package} imports only types of ${name}`);
}

for (const floor of floors as readonly Floor[])
  for (const name of Object.keys(floor.imports))
    if ((byName.get(name)?.floor ?? Infinity) >= floor.floor)
      problems.push(`floors.ts: ${floor.package} (${floor.floor}) names ${name}, which is not below it`);

for (const folder of readdirSync(join(root, "packages"))) {
  const base = join(root, "packages", folder);
  const manifest = JSON.parse(readFileSync(join(base, "package.json"), "utf8")) as Manifest;
  const floor = byName.get(manifest.name);
  if (floor === undefined) {
    problems.push(`packages/${folder}: ${manifest.name} has no floor in scripts/floors.ts`);
    continue;
  }
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  for (const name of declared)
    if (isWorkspace(name) && floor.imports[name] === undefined)
      problems.push(`packages/${folder}/package.json: ${manifest.name} must not depend on ${name}`);
  for (const entry of readdirSync(join(base, "src"), { recursive: true, encoding: "utf8" })) {
    if (!entry.endsWith(".ts")) continue;
    const path = join(base, "src", entry);
    for (const found of importsOf(path)) checkImport(floor, declared, relative(root, path), found);
  }
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(`floors: ${floors.length} packages import downward only`);
