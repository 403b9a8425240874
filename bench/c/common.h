/* SPDX-License-Identifier: MIT */
/* What the C programs of the benchmark share: the clock, the words of the command line, the line of results. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static int word_count;
static char **words;
/* clock=cpu: times are what the process took of a processor, whatever else the machine does. */
static int cpu_clock;

static uint64_t nanoseconds(void)
{
	struct timespec now;

	clock_gettime(cpu_clock ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* The value of `name=value` on the command line. */
static const char *text(const char *name, const char *otherwise)
{
	size_t length = strlen(name);

	for (int at = 2; at < word_count; at++)
		if (strncmp(words[at], name, length) == 0 && words[at][length] == '=')
			return words[at] + length + 1;
	return otherwise;
}

static long number(const char *name, long otherwise)
{
	const char *value = text(name, NULL);

	return value ? atol(value) : otherwise;
}

static void take_words(int argc, char **argv)
{
	word_count = argc;
	words = argv;
	cpu_clock = strcmp(text("clock", "wall"), "cpu") == 0;
}

static void fail(const char *what)
{
	fprintf(stderr, "%s: %s\n", what, strerror(errno));
	exit(1);
}

static void print_times(const uint64_t *times, int count, const char *more)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	printf("{\"ns\":[");
	for (int at = 0; at < count; at++)
		printf("%s%llu", at ? "," : "", (unsigned long long)times[at]);
	printf("],\"rss\":%ld%s}\n", usage.ru_maxrss, more);
	fflush(stdout);
}

static int by_size(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;

	return (a > b) - (a < b);
}

static __attribute__((unused)) void print_latencies(uint64_t whole, uint32_t *each, long count)
{
	char more[128];

	qsort(each, count, sizeof *each, by_size);
	snprintf(more, sizeof more, ",\"count\":%ld,\"p50\":%u,\"p99\":%u", count, each[count / 2], each[count * 99 / 100]);
	print_times(&whole, 1, more);
}
