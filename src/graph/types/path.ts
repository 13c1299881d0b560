import { ObjectType } from 'type-graphql';

@ObjectType({
  description: 'A chain of actors, each joined to the next by something that both take part in.',
})
export class Path {}

@ObjectType({ description: 'From one actor of a chain to the next.' })
export class PathStep {}
