#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

// The node types of tables are variables that the library sets when its extensions are registered and
// that its headers leave out; Swift cannot read another language's variables safely, so these ask for it.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW;

static inline int kindred_is_table(cmark_node *node) {
  return cmark_node_get_type(node) == CMARK_NODE_TABLE;
}
static inline int kindred_is_table_row(cmark_node *node) {
  return cmark_node_get_type(node) == CMARK_NODE_TABLE_ROW;
}
