import ts from "typescript";
import { docOf } from "./read-types.mjs";

/** `PrivacyInsert` as words: "Privacy insert". */
const titleOf = (name) => {
  const words = name.replaceAll(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What the TSDoc gives as an example: "e.g. `"VO-2026-014"`". */
function namedExample(doc) {
  const [, code] = /e\.g\. `([^`]+)`/.exec(doc) ?? [];
  if (code === undefined) return [];
  try {
    return [JSON.parse(code)];
  } catch {
    return [];
  }
}

/**
 * Gives a JSON Schema, and each of its definitions, the title and the description that the TSDoc of its type has, and its
 * members theirs; and examples: those in the TSDoc, else the first value that an example document has there.
 */
export function describeSchema(schema, { type, types, example }) {
  const context = { types, defs: schema.$defs ?? {}, seen: new Set() };
  describeType(schema, type, context);
  for (const [name, definition] of Object.entries(context.defs))
    describeType(definition, name, context);
  if (example !== undefined) {
    const { $schema: _, ...document } = example;
    giveExamples(schema, document, context.defs);
    schema.examples = [document];
  }
  return schema;
}

function describeType(schema, name, context) {
  schema.title = titleOf(name);
  const declared = context.types.get(name);
  if (!declared) return;
  const doc = docOf(declared);
  if (doc !== "") schema.description = doc;
  describe(schema, declared, context);
}

/** Walks a schema along the type that it is of, as far as both have the same form. */
function describe(schema, node, context) {
  if (schema === undefined || node === undefined || schema.$ref) return;
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) {
    for (const clause of node.heritageClauses ?? [])
      for (const { expression } of clause.types)
        describe(schema, context.types.get(expression.getText()), context);
    for (const member of node.members) describeMember(schema, member, context);
  } else if (ts.isTypeAliasDeclaration(node)) describe(schema, node.type, context);
  else if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node))
    describe(schema, node.type, context);
  else if (ts.isArrayTypeNode(node)) describe(schema.items, node.elementType, context);
  else if (ts.isIntersectionTypeNode(node))
    for (const part of node.types) describe(schema, part, context);
  else if (ts.isUnionTypeNode(node)) describeUnion(schema, node.types, context);
  else if (ts.isTypeReferenceNode(node)) describeReference(schema, node, context);
}

function describeMember(schema, member, context) {
  const property = schema.properties?.[member.name?.text];
  if (!property || !ts.isPropertySignature(member)) return;
  const doc = docOf(member);
  if (doc !== "" && property.description === undefined) property.description = doc;
  const examples = namedExample(doc);
  if (examples.length > 0) property.examples = examples;
  describe(property, member.type, context);
}

function describeReference(schema, node, context) {
  const declared = context.types.get(node.typeName.getText());
  const key = `${node.typeName.getText()}`;
  // A type that holds itself.
  if (!declared || context.seen.has(key)) return;
  context.seen.add(key);
  describe(schema, declared, context);
  context.seen.delete(key);
}

/** Each member of a union describes the variants that have its literals, such as its `kind`. */
function describeUnion(schema, members, context) {
  const variants = schema.anyOf ?? schema.oneOf ?? [schema];
  for (const member of members) {
    const declared = ts.isTypeReferenceNode(member)
      ? context.types.get(member.typeName.getText())
      : member;
    for (const variant of variants)
      if (declared && fits(variant, declared)) describe(variant, declared, context);
  }
}

function fits(variant, node) {
  return (node.members ?? []).every((member) => {
    const property = variant.properties?.[member.name?.text];
    const literal = member.type && ts.isLiteralTypeNode(member.type) && member.type.literal.text;
    return (
      member.questionToken ||
      (property && (!literal || [property.const, ...(property.enum ?? [])].includes(literal)))
    );
  });
}

/** Gives the members of a schema an example each: the first single value of the document that stands there. */
function giveExamples(schema, value, defs) {
  const target = schema.$ref ? defs[schema.$ref.replace("#/$defs/", "")] : schema;
  if (target === undefined || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) if (target.items) giveExamples(target.items, item, defs);
  } else if (typeof value === "object" && value !== null) {
    for (const variant of [target, ...(target.anyOf ?? []), ...(target.oneOf ?? [])]) {
      if (!isOf(variant, value)) continue;
      for (const [name, member] of Object.entries(variant.properties ?? {}))
        giveExamples(member, value[name], defs);
    }
  } else if (!schema.$ref && !Object.hasOwn(schema, "const")) schema.examples ??= [value];
}

/** Whether a value has the literals of a variant, such as its `kind`. */
const isOf = ({ properties = {} }, value) =>
  Object.entries(properties).every(([name, { const: only, enum: options }]) => {
    const allowed = only === undefined ? options : [only];
    return allowed === undefined || value[name] === undefined || allowed.includes(value[name]);
  });
