/*
 * A PKCS#11 module that passes every call on to the one named in CERTDESK_REAL_MODULE and, at the one call named in
 * CERTDESK_FAULT (function:before|after:count:action), does what SoftHSM never would. Actions: "kill" the process;
 * a return value ("0xa4"); "gone", the token is removed from then on; "half-private" and "half-public", which leave but the
 * other half of a key pair and then kill. CERTDESK_FAULT_FLAGS are added to the token's flags, CERTDESK_FAULT_LOG names a
 * file that gets a line per call.
 */
#include <dlfcn.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pkcs11/pkcs11.h"

static CK_FUNCTION_LIST_PTR real;
static CK_FUNCTION_LIST list;
static int gone;
static struct { const char *name; int calls; } counts[32];

static int count_of(const char *name) {
  for (int at = 0; at < 32; at += 1) {
    if (!counts[at].name) counts[at].name = name;
    if (!strcmp(counts[at].name, name)) return ++counts[at].calls;
  }
  return 0;
}

static void note(const char *name) {
  const char *file = getenv("CERTDESK_FAULT_LOG");
  FILE *log = file ? fopen(file, "a") : NULL;
  if (!log) return;
  fprintf(log, "%s\n", name);
  fclose(log);
}

static const char *action_for(const char *name, const char *when, int count) {
  static char action[64];
  char function[64], moment[16];
  int wanted;
  const char *fault = getenv("CERTDESK_FAULT");
  if (!fault || sscanf(fault, "%63[^:]:%15[^:]:%d:%63s", function, moment, &wanted, action) != 4) return NULL;
  return !strcmp(function, name) && !strcmp(moment, when) && wanted == count ? action : NULL;
}

/* Gives CKR_OK to go on, else what the call shall return. */
static CK_RV act(const char *action) {
  if (!action) return CKR_OK;
  if (!strcmp(action, "kill") || !strncmp(action, "half", 4)) kill(getpid(), SIGKILL);
  if (!strcmp(action, "gone")) {
    gone = 1;
    return CKR_DEVICE_ERROR;
  }
  return (CK_RV)strtoul(action, NULL, 0);
}

#define PASS(NAME, PARAMETERS, ARGUMENTS)                                \
  static CK_RV my_##NAME PARAMETERS {                                    \
    int count = count_of(#NAME);                                         \
    note(#NAME);                                                         \
    if (gone) return CKR_TOKEN_NOT_PRESENT;                              \
    CK_RV refused = act(action_for(#NAME, "before", count));             \
    if (refused != CKR_OK) return refused;                               \
    CK_RV result = real->NAME ARGUMENTS;                                 \
    refused = act(action_for(#NAME, "after", count));                    \
    return refused != CKR_OK ? refused : result;                         \
  }

PASS(C_OpenSession, (CK_SLOT_ID slot, CK_FLAGS flags, CK_VOID_PTR application, CK_NOTIFY notify, CK_SESSION_HANDLE_PTR session),
  (slot, flags, application, notify, session))
PASS(C_Login, (CK_SESSION_HANDLE session, CK_USER_TYPE user, CK_UTF8CHAR_PTR pin, CK_ULONG length), (session, user, pin, length))
PASS(C_CreateObject, (CK_SESSION_HANDLE session, CK_ATTRIBUTE_PTR attributes, CK_ULONG count_, CK_OBJECT_HANDLE_PTR object),
  (session, attributes, count_, object))
PASS(C_SetAttributeValue, (CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE_PTR attributes, CK_ULONG count_),
  (session, object, attributes, count_))
PASS(C_DestroyObject, (CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object), (session, object))
PASS(C_SignInit, (CK_SESSION_HANDLE session, CK_MECHANISM_PTR mechanism, CK_OBJECT_HANDLE key), (session, mechanism, key))
PASS(C_Sign, (CK_SESSION_HANDLE session, CK_BYTE_PTR data, CK_ULONG length, CK_BYTE_PTR signature, CK_ULONG_PTR signature_length),
  (session, data, length, signature, signature_length))
PASS(C_FindObjectsInit, (CK_SESSION_HANDLE session, CK_ATTRIBUTE_PTR attributes, CK_ULONG count_), (session, attributes, count_))

static CK_RV my_C_GenerateKeyPair(CK_SESSION_HANDLE session, CK_MECHANISM_PTR mechanism, CK_ATTRIBUTE_PTR public_attributes,
    CK_ULONG public_count, CK_ATTRIBUTE_PTR private_attributes, CK_ULONG private_count, CK_OBJECT_HANDLE_PTR public_key,
    CK_OBJECT_HANDLE_PTR private_key) {
  int count = count_of("C_GenerateKeyPair");
  note("C_GenerateKeyPair");
  if (gone) return CKR_TOKEN_NOT_PRESENT;
  CK_RV refused = act(action_for("C_GenerateKeyPair", "before", count));
  if (refused != CKR_OK) return refused;
  CK_RV result = real->C_GenerateKeyPair(session, mechanism, public_attributes, public_count, private_attributes, private_count,
    public_key, private_key);
  const char *action = action_for("C_GenerateKeyPair", "after", count);
  if (action && !strcmp(action, "half-private")) real->C_DestroyObject(session, *public_key);
  if (action && !strcmp(action, "half-public")) real->C_DestroyObject(session, *private_key);
  refused = act(action);
  return refused != CKR_OK ? refused : result;
}

static CK_RV my_C_GetTokenInfo(CK_SLOT_ID slot, CK_TOKEN_INFO_PTR info) {
  if (gone) return CKR_TOKEN_NOT_PRESENT;
  CK_RV result = real->C_GetTokenInfo(slot, info);
  const char *flags = getenv("CERTDESK_FAULT_FLAGS");
  if (result == CKR_OK && flags) info->flags |= strtoul(flags, NULL, 0);
  return result;
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST_PTR_PTR functions) {
  const char *path = getenv("CERTDESK_REAL_MODULE");
  void *library = path ? dlopen(path, RTLD_NOW | RTLD_LOCAL) : NULL;
  CK_C_GetFunctionList get = library ? (CK_C_GetFunctionList)dlsym(library, "C_GetFunctionList") : NULL;
  if (!get || get(&real) != CKR_OK) return CKR_GENERAL_ERROR;
  list = *real;
  gone = 0;
  memset(counts, 0, sizeof counts);
  list.C_OpenSession = my_C_OpenSession;
  list.C_Login = my_C_Login;
  list.C_CreateObject = my_C_CreateObject;
  list.C_SetAttributeValue = my_C_SetAttributeValue;
  list.C_DestroyObject = my_C_DestroyObject;
  list.C_SignInit = my_C_SignInit;
  list.C_Sign = my_C_Sign;
  list.C_FindObjectsInit = my_C_FindObjectsInit;
  list.C_GenerateKeyPair = my_C_GenerateKeyPair;
  list.C_GetTokenInfo = my_C_GetTokenInfo;
  *functions = &list;
  return CKR_OK;
}
