package org.fondsloket.platform.command;

import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/** Gives every shell the locks of the platform: Axon takes them from the annotation only. */
final class LocksForEveryAggregate implements BeanFactoryPostProcessor {

    static final String LOCKS = "platformAggregateLocks";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            if (SpringAggregateConfigurer.class
                    .getName()
                    .equals(beans.getBeanDefinition(name).getBeanClassName())) {
                MutablePropertyValues values = beans.getBeanDefinition(name).getPropertyValues();
                if (!values.contains("lockFactory")) {
                    values.add("lockFactory", LOCKS);
                }
            }
        }
    }
}
