// SPDX-License-Identifier: GPL-2.0-only
/*
 * A clock that follows one of two pins, in memory: a provider for the kernel's
 * generic family dpll (Linux 6.7 and later, with CONFIG_DPLL). Writing 0 or 1
 * to the debugfs file nlkit_dpll takes its lock away or gives it back, as a
 * lost or a found signal does; the kernel then tells the group "monitor".
 */
#include <linux/dpll.h>
#include <linux/module.h>

#include "nlkit_trigger.h"

#define CLOCK_ID 0x6e6c6b6974ULL
#define PINS 2

/* Since 7.x a holder of a clock or of a pin brings what tracks it. */
#ifdef NLKIT_DPLL_TRACKER
static dpll_tracker clock_tracker, pin_trackers[PINS];

#define clock_get(id, owner)	dpll_device_get(id, 0, owner, &clock_tracker)
#define clock_put(clock)	dpll_device_put(clock, &clock_tracker)
#define pin_get(i, owner, properties)	\
	dpll_pin_get(CLOCK_ID, i, owner, properties, &pin_trackers[i])
#define pin_put(pin, i)		dpll_pin_put(pin, &pin_trackers[i])
#else
#define clock_get(id, owner)	dpll_device_get(id, 0, owner)
#define clock_put(clock)	dpll_device_put(clock)
#define pin_get(i, owner, properties)	\
	dpll_pin_get(CLOCK_ID, i, owner, properties)
#define pin_put(pin, i)		dpll_pin_put(pin)
#endif

/* The family calls all functions below under a lock of its own. */
struct clock_pin {
	struct dpll_pin *pin;
	u64 frequency; /* Hz */
	u32 priority;
	enum dpll_pin_state state;
};

static struct dpll_device *clock;
static struct clock_pin clock_pins[PINS] = {
	{ .frequency = DPLL_PIN_FREQUENCY_1_HZ, .priority = 0,
	  .state = DPLL_PIN_STATE_CONNECTED },
	{ .frequency = DPLL_PIN_FREQUENCY_10_MHZ, .priority = 1,
	  .state = DPLL_PIN_STATE_SELECTABLE },
};

static struct dentry *clock_file;
static bool clock_locked = true;

static int clock_mode_get(const struct dpll_device *dpll, void *priv,
			  enum dpll_mode *mode, struct netlink_ext_ack *extack)
{
	*mode = DPLL_MODE_AUTOMATIC;
	return 0;
}

static int clock_lock_status_get(const struct dpll_device *dpll, void *priv,
				 enum dpll_lock_status *status,
				 enum dpll_lock_status_error *error,
				 struct netlink_ext_ack *extack)
{
	*status = READ_ONCE(clock_locked) ? DPLL_LOCK_STATUS_LOCKED :
					    DPLL_LOCK_STATUS_UNLOCKED;
	*error = DPLL_LOCK_STATUS_ERROR_NONE;
	return 0;
}

static int clock_temp_get(const struct dpll_device *dpll, void *priv, s32 *temp,
			  struct netlink_ext_ack *extack)
{
	*temp = 40125; /* thousandths of a degree Celsius */
	return 0;
}

static const struct dpll_device_ops clock_ops = {
	.mode_get = clock_mode_get,
	.lock_status_get = clock_lock_status_get,
	.temp_get = clock_temp_get,
};

static int pin_direction_get(const struct dpll_pin *pin, void *priv,
			     const struct dpll_device *dpll, void *dpll_priv,
			     enum dpll_pin_direction *direction,
			     struct netlink_ext_ack *extack)
{
	*direction = DPLL_PIN_DIRECTION_INPUT;
	return 0;
}

static int pin_frequency_get(const struct dpll_pin *pin, void *priv,
			     const struct dpll_device *dpll, void *dpll_priv,
			     u64 *frequency, struct netlink_ext_ack *extack)
{
	*frequency = ((struct clock_pin *)priv)->frequency;
	return 0;
}

static int pin_frequency_set(const struct dpll_pin *pin, void *priv,
			     const struct dpll_device *dpll, void *dpll_priv,
			     u64 frequency, struct netlink_ext_ack *extack)
{
	((struct clock_pin *)priv)->frequency = frequency;
	return 0;
}

static int pin_prio_get(const struct dpll_pin *pin, void *priv,
			const struct dpll_device *dpll, void *dpll_priv,
			u32 *priority, struct netlink_ext_ack *extack)
{
	*priority = ((struct clock_pin *)priv)->priority;
	return 0;
}

static int pin_prio_set(const struct dpll_pin *pin, void *priv,
			const struct dpll_device *dpll, void *dpll_priv,
			u32 priority, struct netlink_ext_ack *extack)
{
	((struct clock_pin *)priv)->priority = priority;
	return 0;
}

static int pin_state_get(const struct dpll_pin *pin, void *priv,
			 const struct dpll_device *dpll, void *dpll_priv,
			 enum dpll_pin_state *state,
			 struct netlink_ext_ack *extack)
{
	*state = ((struct clock_pin *)priv)->state;
	return 0;
}

static const struct dpll_pin_ops pin_ops = {
	.direction_get = pin_direction_get,
	.frequency_get = pin_frequency_get,
	.frequency_set = pin_frequency_set,
	.prio_get = pin_prio_get,
	.prio_set = pin_prio_set,
	.state_on_dpll_get = pin_state_get,
};

static struct dpll_pin_frequency frequencies[] = {
	DPLL_PIN_FREQUENCY_1PPS,
	DPLL_PIN_FREQUENCY_10MHZ,
};

static const struct dpll_pin_properties properties[PINS] = {
	{
		.board_label = "GNSS",
		.type = DPLL_PIN_TYPE_GNSS,
		.capabilities = DPLL_PIN_CAPABILITIES_PRIORITY_CAN_CHANGE,
		.freq_supported_num = ARRAY_SIZE(frequencies),
		.freq_supported = frequencies,
	},
	{
		.board_label = "SMA",
		.type = DPLL_PIN_TYPE_EXT,
		.capabilities = DPLL_PIN_CAPABILITIES_PRIORITY_CAN_CHANGE,
		.freq_supported_num = ARRAY_SIZE(frequencies),
		.freq_supported = frequencies,
	},
};

static int clock_write(const char *text, int length)
{
	if (length != 1 || (text[0] != '0' && text[0] != '1'))
		return -EINVAL;
	WRITE_ONCE(clock_locked, text[0] == '1');
	return dpll_device_change_ntf(clock);
}

NLKIT_TRIGGER(clock_operations, clock_write);

static void remove_pins(int count)
{
	while (count-- > 0) {
		struct clock_pin *one = &clock_pins[count];

		dpll_pin_unregister(clock, one->pin, &pin_ops, one);
		pin_put(one->pin, count);
	}
}

static int __init clock_init(void)
{
	int err, i;

	clock = clock_get(CLOCK_ID, THIS_MODULE);
	if (IS_ERR(clock))
		return PTR_ERR(clock);
	err = dpll_device_register(clock, DPLL_TYPE_EEC, &clock_ops, NULL);
	if (err)
		goto put_clock;
	for (i = 0; i < PINS; i++) {
		struct clock_pin *one = &clock_pins[i];

		one->pin = pin_get(i, THIS_MODULE, &properties[i]);
		if (IS_ERR(one->pin)) {
			err = PTR_ERR(one->pin);
			goto remove;
		}
		err = dpll_pin_register(clock, one->pin, &pin_ops, one);
		if (err) {
			pin_put(one->pin, i);
			goto remove;
		}
	}
	clock_file = nlkit_trigger_create(KBUILD_MODNAME, &clock_operations);
	return 0;

remove:
	remove_pins(i);
	dpll_device_unregister(clock, &clock_ops, NULL);
put_clock:
	clock_put(clock);
	return err;
}

static void __exit clock_exit(void)
{
	debugfs_remove(clock_file);
	remove_pins(PINS);
	dpll_device_unregister(clock, &clock_ops, NULL);
	clock_put(clock);
}

module_init(clock_init);
module_exit(clock_exit);
MODULE_DESCRIPTION("nlkit: a clock with two pins, for the family dpll");
MODULE_LICENSE("GPL");
