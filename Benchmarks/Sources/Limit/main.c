// limit DIR [THREADS]: the least that reading a vault takes, beside which `vault` is measured.
//
// Every note below DIR, outside folders that begin with a dot, is read into memory; its front matter is
// parsed with libyaml, its lines are looked at for dates, tasks and links, and its body is parsed with
// libcmark-gfm and the tree walked. Nothing is kept but counts, which are printed.
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <yaml.h>

struct counts {
  size_t bytes, keys, entries, tasks, links, nodes;
};

static char **paths;
static size_t path_count, path_room;
static atomic_size_t next_path;

static void add(const char *path) {
  if (path_count == path_room) {
    path_room = path_room ? 2 * path_room : 1024;
    paths = realloc(paths, path_room * sizeof *paths);
  }
  paths[path_count++] = strdup(path);
}

// Lists the notes below a folder; `path` has room for all that may be appended.
static void walk(char *path, size_t length) {
  DIR *folder = opendir(path);
  if (!folder) return;
  struct dirent *entry;
  while ((entry = readdir(folder))) {
    const char *name = entry->d_name;
    size_t size = strlen(name);
    if (name[0] == '.' || length + size + 2 > 8192) continue;
    path[length] = '/';
    memcpy(path + length + 1, name, size + 1);
    if (entry->d_type == DT_DIR)
      walk(path, length + 1 + size);
    else if (size > 3 && !memcmp(name + size - 3, ".md", 3))
      add(path);
  }
  path[length] = 0;
  closedir(folder);
}

// The offset behind the front matter; 0 where there is none.
static size_t front_matter(const char *text, size_t size) {
  if (size < 4 || memcmp(text, "---", 3)) return 0;
  const char *end = text + size, *line = text;
  while ((line = memchr(line, '\n', end - line)) && ++line < end)
    if (end - line >= 3 && !memcmp(line, "---", 3)) {
      const char *close = memchr(line, '\n', end - line);
      return close ? (size_t)(close + 1 - text) : size;
    }
  return 0;
}

static void read_properties(const char *text, size_t size, struct counts *counts) {
  yaml_parser_t parser;
  yaml_event_t event;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, (const unsigned char *)text, size);
  for (int done = 0; !done && yaml_parser_parse(&parser, &event);) {
    counts->keys += event.type == YAML_SCALAR_EVENT;
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static int is_date(const char *at, const char *end) {
  static const char shape[] = "0000-00-00";
  if (end - at < 10) return 0;
  for (int i = 0; i < 10; i++)
    if (shape[i] == '0' ? at[i] < '0' || at[i] > '9' : at[i] != '-') return 0;
  return 1;
}

static void look_at_lines(const char *text, size_t size, struct counts *counts) {
  const char *end = text + size;
  for (const char *line = text; line < end;) {
    const char *stop = memchr(line, '\n', end - line);
    if (!stop) stop = end;
    const char *first = line;
    while (first < stop && strchr(" #-*", *first)) first++;
    counts->entries += is_date(first, stop);
    counts->tasks += stop - first > 3 && first[0] == '[' && first[2] == ']';
    for (const char *at = first; (at = memchr(at, '[', stop - at)) && at + 1 < stop; at++)
      counts->links += at[1] == '[';
    line = stop + 1;
  }
}

static void parse(const char *text, size_t size, struct counts *counts) {
  static const char *names[] = {"table", "tasklist"};
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (int i = 0; i < 2; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  cmark_parser_feed(parser, text, size);
  cmark_node *document = cmark_parser_finish(parser);
  cmark_iter *iterator = cmark_iter_new(document);
  for (cmark_event_type event; (event = cmark_iter_next(iterator)) != CMARK_EVENT_DONE;)
    counts->nodes += event == CMARK_EVENT_ENTER;
  cmark_iter_free(iterator);
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void *work(void *into) {
  struct counts *counts = into;
  size_t room = 1 << 20;
  char *buffer = malloc(room);
  for (size_t i; (i = atomic_fetch_add(&next_path, 1)) < path_count;) {
    int file = open(paths[i], O_RDONLY | O_CLOEXEC);
    if (file < 0) continue;
    size_t size = 0;
    for (ssize_t got; (got = read(file, buffer + size, room - size)) > 0;)
      if ((size += got) == room) buffer = realloc(buffer, room *= 2);
    close(file);
    size_t body = front_matter(buffer, size);
    if (body > 8) read_properties(buffer + 4, body - 8, counts);
    look_at_lines(buffer + body, size - body, counts);
    parse(buffer + body, size - body, counts);
    counts->bytes += size;
  }
  free(buffer);
  return NULL;
}

int main(int count, char **arguments) {
  enum { most = 64 };
  int threads = count > 2 ? atoi(arguments[2]) : 1;
  if (count < 2 || threads < 1 || threads > most || strlen(arguments[1]) > 4096) {
    fprintf(stderr, "usage: Limit DIR [THREADS], of which there may be %d\n", most);
    return 64;
  }
  char path[8192 + 1];
  strcpy(path, arguments[1]);
  walk(path, strlen(path));
  cmark_gfm_core_extensions_ensure_registered();
  struct counts all[most] = {0};
  pthread_t others[most];
  for (int i = 1; i < threads; i++) pthread_create(&others[i], NULL, work, &all[i]);
  work(&all[0]);
  struct counts sum = all[0];
  for (int i = 1; i < threads; i++) {
    pthread_join(others[i], NULL);
    sum.bytes += all[i].bytes, sum.keys += all[i].keys, sum.entries += all[i].entries;
    sum.tasks += all[i].tasks, sum.links += all[i].links, sum.nodes += all[i].nodes;
  }
  printf("notes %zu bytes %zu scalars %zu entries %zu tasks %zu links %zu nodes %zu\n", path_count,
         sum.bytes, sum.keys, sum.entries, sum.tasks, sum.links, sum.nodes);
}
