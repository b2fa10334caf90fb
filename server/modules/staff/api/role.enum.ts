import { enumOf } from '../../../platform/graphql/enum.js';
import { roles } from '../domain/roles.js';

export const RoleEnum = enumOf('Role', roles);
