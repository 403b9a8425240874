/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file in debugfs whose every write is an event for the module: what a
 * device or a subsystem would tell it, told by hand.
 */
#ifndef NLKIT_TRIGGER_H
#define NLKIT_TRIGGER_H

#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/uaccess.h>

#define NLKIT_TRIGGER_MAX 128

/*
 * NLKIT_TRIGGER(name, handle) defines the file's operations. A write calls
 *	int handle(const char *text, int length)
 * with at most NLKIT_TRIGGER_MAX bytes, without the line's end. A negative
 * result is what write() returns.
 */
#define NLKIT_TRIGGER(name, handle)					\
static ssize_t name##_write(struct file *file, const char __user *from,	\
			    size_t size, loff_t *position)		\
{									\
	char text[NLKIT_TRIGGER_MAX];					\
	int length = size < sizeof(text) ? size : sizeof(text);		\
	int err;							\
									\
	if (copy_from_user(text, from, length))				\
		return -EFAULT;						\
	if (length > 0 && text[length - 1] == '\n')			\
		length--;						\
	err = handle(text, length);					\
	return err < 0 ? err : (ssize_t)size;				\
}									\
static const struct file_operations name = {				\
	.owner = THIS_MODULE,						\
	.write = name##_write,						\
}

/* The file of that name, or NULL where there is no debugfs. */
static inline struct dentry *
nlkit_trigger_create(const char *name, const struct file_operations *operations)
{
	struct dentry *file;

	file = debugfs_create_file(name, 0200, NULL, NULL, operations);
	return IS_ERR(file) ? NULL : file;
}

#endif
