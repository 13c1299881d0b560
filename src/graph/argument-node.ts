import { type FieldNode, Kind, type ValueNode } from 'graphql';
import type { ArgumentPath } from '../store/plan/argument-refusal';

/** The value in the document that a path leads to: the variable, where it leads into one. Undefined where none is given. */
export function argumentNode(
  { arguments: given = [] }: FieldNode,
  [name, ...way]: ArgumentPath,
): ValueNode | undefined {
  let value = given.find((argument) => argument.name.value === name)?.value;
  for (const step of way) {
    const part = value && partOf(value, step);
    if (!part) break;
    value = part;
  }
  return value;
}

/** Undefined where the document doesn't have it: a variable's part, alternatives that were put together. */
function partOf(value: ValueNode, step: string | number): ValueNode | undefined {
  if (typeof step === 'number') return value.kind === Kind.LIST ? value.values[step] : value;
  if (value.kind === Kind.OBJECT) return value.fields.find((field) => field.name.value === step)?.value;
  return undefined;
}
