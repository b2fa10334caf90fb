import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { consoleResolvers } from './console-resolvers.js';
import { portalResolvers } from './portal-resolvers.js';

/** The staff API. Input is checked in commands, whose refusals name the field in both languages. */
export const buildConsoleSchema = (): GraphQLSchema => buildSchemaSync(
  { resolvers: consoleResolvers, validate: false },
);

/** The applicants' API. It shares no object or input class with the staff API. */
export const buildPortalSchema = (): GraphQLSchema => buildSchemaSync(
  { resolvers: portalResolvers, validate: false },
);
