/* SPDX-License-Identifier: GPL-2.0-only */
/* What the modules use of the kernel and what has kept its form since 2.6.24: declarations only, to check calls against. */
#ifndef NLKIT_STUBS_COMMON_H
#define NLKIT_STUBS_COMMON_H

#define KERNEL_VERSION(a, b, c) (((a) << 16) + ((b) << 8) + (c))

typedef unsigned char u8, __u8;
typedef unsigned short u16, __u16;
typedef unsigned int u32, __u32;
typedef unsigned long long u64, __u64;
typedef signed char s8, __s8;
typedef short s16, __s16;
typedef int s32, __s32;
typedef long long s64, __s64;
typedef u16 __be16, __le16;
typedef u32 __be32, __le32;
typedef u64 __be64, __le64;
typedef _Bool bool;
typedef unsigned int gfp_t;
typedef unsigned long size_t;
typedef long ssize_t;
typedef long long loff_t;
typedef unsigned short mode_t;

#define true 1
#define false 0
#define NULL ((void *)0)
#define __user
#define __init
#define __exit
#define __maybe_unused __attribute__((unused))
#define EPERM 1
#define ESRCH 3
#define EAGAIN 11
#define ENOMEM 12
#define EFAULT 14
#define EBUSY 16
#define EINVAL 22
#define ERANGE 34
#define EOPNOTSUPP 95
#define ENOTCONN 107
#define EMSGSIZE 90
#define U16_MAX 65535
#define max(a, b) ((a) > (b) ? (a) : (b))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

void *memcpy(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);
void *memchr(const void *from, int byte, size_t size);

/* linux/slab.h */
void *kcalloc(size_t count, size_t size, gfp_t flags);
void kfree(const void *memory);

/* linux/printk.h */
#define KERN_ERR "<3>"
#define KERN_INFO "<6>"
int printk(const char *format, ...) __attribute__((format(printf, 1, 2)));
#define pr_info(format, ...) printk(KERN_INFO pr_fmt(format), ##__VA_ARGS__)

/* linux/module.h */
struct module;
extern struct module __this_module;
#define THIS_MODULE (&__this_module)
#define module_init(function) int init_module(void) __attribute__((alias(#function)))
#define module_exit(function) void cleanup_module(void) __attribute__((alias(#function)))
#define module_param(name, type, mode) extern type *const param_##name; type *const param_##name = &name
#define MODULE_PARM_DESC(name, text) extern const char param_##name##_text[]
#define MODULE_DESCRIPTION(text) extern const char module_description[]
#define MODULE_LICENSE(text) extern const char module_license[]

/* linux/err.h */
static inline bool IS_ERR(const void *pointer) { return (unsigned long)pointer >= (unsigned long)-4095; }
static inline long PTR_ERR(const void *pointer) { return (long)pointer; }

/* linux/spinlock.h, linux/wait.h, linux/kthread.h, linux/delay.h */
typedef struct { int locked; } spinlock_t;
#define DEFINE_SPINLOCK(name) spinlock_t name
void spin_lock(spinlock_t *lock);
void spin_unlock(spinlock_t *lock);
void spin_lock_bh(spinlock_t *lock);
void spin_unlock_bh(spinlock_t *lock);
typedef struct { int head; } wait_queue_head_t;
#define DECLARE_WAIT_QUEUE_HEAD(name) wait_queue_head_t name
void wake_up_interruptible(wait_queue_head_t *queue);
int wait_on(wait_queue_head_t *queue, bool condition);
#define wait_event_interruptible(queue, condition) wait_on(&(queue), condition)
struct task_struct;
struct task_struct *kthread_run(int (*thread)(void *data), void *data, const char *name, ...);
int kthread_stop(struct task_struct *task);
int kthread_should_stop(void);
void msleep(unsigned int milliseconds);
struct mutex { int locked; };
#define DEFINE_MUTEX(name) struct mutex name
void mutex_lock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);

/* linux/skbuff.h */
#define GFP_KERNEL 1u
#define GFP_ATOMIC 2u
struct sk_buff {
	u8 cb[48];
	unsigned int len;
	u8 *data;
};
struct sk_buff_head { u32 qlen; };
void kfree_skb(struct sk_buff *skb);
void *skb_pull(struct sk_buff *skb, unsigned int length);
void skb_queue_head_init(struct sk_buff_head *list);
void skb_queue_tail(struct sk_buff_head *list, struct sk_buff *skb);
void skb_queue_purge(struct sk_buff_head *list);
int skb_queue_empty(const struct sk_buff_head *list);
u32 skb_queue_len(const struct sk_buff_head *list);
struct sk_buff *skb_dequeue(struct sk_buff_head *list);

/* net/sock.h, net/net_namespace.h */
struct socket;
struct sock { struct socket *sk_socket; };
void sock_release(struct socket *socket);
struct net { int unused; };
extern struct net init_net;

/* linux/notifier.h */
#define NOTIFY_DONE 0
struct notifier_block {
	int (*notifier_call)(struct notifier_block *block, unsigned long event, void *data);
};

/* linux/fs.h, linux/uaccess.h, linux/debugfs.h */
struct file;
struct dentry;
struct file_operations {
	struct module *owner;
	ssize_t (*write)(struct file *file, const char __user *from, size_t size, loff_t *position);
};
unsigned long copy_from_user(void *to, const void __user *from, unsigned long size);
struct dentry *debugfs_create_file(const char *name, mode_t mode, struct dentry *parent, void *data,
				   const struct file_operations *operations);
void debugfs_remove(struct dentry *file);

/* linux/netlink.h, net/netlink.h: the message */
#define NLMSG_MIN_TYPE 0x10
#define NLMSG_ALIGN(length) (((length) + 3) & ~3)
#define NLMSG_HDRLEN 16
#define NLMSG_DEFAULT_SIZE 3776UL
#define NETLINK_URELEASE 1
struct nlmsghdr {
	__u32 nlmsg_len;
	__u16 nlmsg_type;
	__u16 nlmsg_flags;
	__u32 nlmsg_seq;
	__u32 nlmsg_pid;
};
struct nlattr { __u16 nla_len, nla_type; };
enum {
	NLA_UNSPEC, NLA_U8, NLA_U16, NLA_U32, NLA_U64, NLA_STRING, NLA_FLAG, NLA_MSECS, NLA_NESTED,
	NLA_NESTED_COMPAT, NLA_NUL_STRING, NLA_BINARY
};
struct sk_buff *nlmsg_new(size_t payload, gfp_t flags);
struct nlmsghdr *nlmsg_put(struct sk_buff *skb, u32 port, u32 seq, int type, int payload, int flags);
struct nlmsghdr *nlmsg_hdr(const struct sk_buff *skb);
void *nlmsg_data(const struct nlmsghdr *nlh);
int nlmsg_len(const struct nlmsghdr *nlh);
void nlmsg_free(struct sk_buff *skb);
int nlmsg_unicast(struct sock *sk, struct sk_buff *skb, u32 port);
int nlmsg_multicast(struct sock *sk, struct sk_buff *skb, u32 port, unsigned int group, gfp_t flags);
int nla_put(struct sk_buff *skb, int type, int length, const void *data);
u32 nla_get_u32(const struct nlattr *attribute);
u64 nla_get_u64(const struct nlattr *attribute);
int nla_len(const struct nlattr *attribute);
void *nla_data(const struct nlattr *attribute);
int nlmsg_end(struct sk_buff *skb, struct nlmsghdr *nlh);
int netlink_register_notifier(struct notifier_block *block);
int netlink_unregister_notifier(struct notifier_block *block);

/* net/genetlink.h: what has kept its form */
#define GENL_NAMSIZ 16
#define GENL_HDRLEN 4
#define GENL_ADMIN_PERM 1
#define GENL_CMD_CAP_DO 2
#define GENL_CMD_CAP_DUMP 4
struct genlmsghdr { __u8 cmd, version; __u16 reserved; };
struct genl_info;
struct genl_family;
struct netlink_callback { struct sk_buff *skb; const struct nlmsghdr *nlh; long args[6]; };
struct sk_buff *genlmsg_new(size_t payload, gfp_t flags);
int genlmsg_reply(struct sk_buff *skb, struct genl_info *info);
int genl_unregister_family(const struct genl_family *family);

#endif
