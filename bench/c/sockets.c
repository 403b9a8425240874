/* SPDX-License-Identifier: MIT */
/*
 * sockets hold n=N: opens N TCP sockets on 127.0.0.1, both ends of N / 2 connections, prints READY and keeps them until it is ended. A process
 * holds as many as it may have files; the rest is held by children.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <signal.h>
#include <sys/socket.h>
#include "common.h"

static void hold(struct sockaddr_in *address, int listener, long pairs)
{
	for (long at = 0; at < pairs; at++) {
		int end = socket(AF_INET, SOCK_STREAM, 0);

		if (end < 0 || connect(end, (struct sockaddr *)address, sizeof *address) || accept(listener, NULL, NULL) < 0)
			fail("connection");
	}
}

int main(int argc, char **argv)
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof address;
	struct rlimit files;
	long pairs, each;
	int listener;

	take_words(argc, argv);
	if (getrlimit(RLIMIT_NOFILE, &files))
		fail("RLIMIT_NOFILE");
	files.rlim_cur = files.rlim_max;
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) || setrlimit(RLIMIT_NOFILE, &files))
		fail("RLIMIT_NOFILE");
	listener = socket(AF_INET, SOCK_STREAM, 0);
	if (listener < 0 || bind(listener, (struct sockaddr *)&address, size) || listen(listener, 16) ||
	    getsockname(listener, (struct sockaddr *)&address, &size))
		fail("listener");
	each = (files.rlim_max - 64) / 2;
	for (pairs = number("n", 20000) / 2; pairs > 0; pairs -= each) {
		int ready[2];
		char byte;

		if (pipe(ready))
			fail("pipe");
		if (fork() == 0) {
			prctl(PR_SET_PDEATHSIG, SIGKILL);
			close(ready[0]);
			hold(&address, listener, pairs < each ? pairs : each);
			if (write(ready[1], "", 1) != 1)
				fail("write");
			for (;;)
				pause();
		}
		close(ready[1]);
		if (read(ready[0], &byte, 1) != 1)
			fail("child");
		close(ready[0]);
	}
	printf("READY\n");
	fflush(stdout);
	for (;;)
		pause();
}
